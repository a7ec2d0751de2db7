import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service throws its logs away',
  severity: 'low',
  why: 'After a break-in nobody can tell what happened.',
  fix: 'Remove `driver: none`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#logging'],
  equivalents: [],

  *check(service) {
    const driver = service.field('logging', 'driver');
    if (driver.is('none'))
      yield { ...driver.violation(`Service "${service.name}" keeps no logs`), edit: driver.remove() };
  },

  examples: {
    bad: [
      'services:\n  app:\n    hostname: app\n    logging:\n      driver: none #!\n      options:\n        max-size: 10m\n',
    ],
    good: [
      'services:\n  app:\n    logging:\n      driver: local\n  web:\n    logging:\n      driver: ${DRIVER}\n',
    ],
  },
});

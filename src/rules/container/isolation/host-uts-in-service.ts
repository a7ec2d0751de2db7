import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service shares the host name of its host',
  severity: 'low',
  why: 'With the capability for it, it renames the host, and others then trust the wrong machine.',
  fix: 'Remove `uts: host`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#uts'],
  equivalents: [],

  *check(service) {
    const mode = service.field('uts');
    if (mode.is('host'))
      yield {
        ...mode.violation(`Service "${service.name}" shares the host name of its host`),
        edit: mode.remove(),
      };
  },

  examples: {
    bad: [
      'services:\n  app:\n    hostname: app\n    uts: host #!\n  web:\n    hostname: web\n    uts: "host" #!\n',
    ],
    good: ['services:\n  app:\n    uts: private\n  web:\n    uts: ${MODE}\n  db:\n    image: db:1\n'],
  },
});

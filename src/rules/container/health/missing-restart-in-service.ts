import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'Nothing starts a Compose service again when it ends',
  severity: 'info',
  why: 'One crash, or a restart of the engine, and the service stays down until somebody notices.',
  fix: 'Write `restart: unless-stopped`, or `restart: "no"` for a service that is meant to end.',
  references: ['https://docs.docker.com/reference/compose-file/services/#restart'],
  equivalents: [],

  *check(service) {
    const restart = service.field('restart');
    if (restart.isAbsent && service.field('deploy', 'restart_policy').isAbsent)
      yield restart.violation(`Service "${service.name}" stays down when it ends`);
  },

  examples: {
    bad: ['services:\n  app: #!\n    image: app:1\n'],
    good: [
      'services:\n  app:\n    restart: unless-stopped\n  job:\n    restart: "no"\n  web:\n    deploy:\n      restart_policy:\n        condition: any\n',
    ],
  },
});

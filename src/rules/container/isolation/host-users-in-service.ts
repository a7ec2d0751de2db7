import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'The users of a Compose service are the users of its host',
  severity: 'medium',
  why: 'It opts out of the mapping of users that the engine is set up for: root in the container is root on the host.',
  fix: 'Remove `userns_mode: host`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#userns_mode'],
  equivalents: ['kics:compose:shared_host_user_namespace'],

  *check(service) {
    const mode = service.field('userns_mode');
    if (mode.is('host'))
      yield {
        ...mode.violation(`Service "${service.name}" opts out of the mapping of users`),
        edit: mode.remove(),
      };
  },

  examples: {
    bad: [
      'services:\n  app:\n    hostname: app\n    userns_mode: host #!\n  web:\n    hostname: web\n    userns_mode: "host" #!\n',
    ],
    good: [
      'services:\n  app:\n    userns_mode: keep-id\n  web:\n    userns_mode: ${MODE}\n  db:\n    image: db:1\n',
    ],
  },
});

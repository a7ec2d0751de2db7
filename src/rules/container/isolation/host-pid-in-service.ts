import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service sees the processes of its host',
  severity: 'high',
  why: 'It reads the environment and memory of every process on the host, secrets included, and can end or take over those of its user.',
  fix: 'Remove `pid: host`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#pid'],
  equivalents: ['kics:compose:host_namespace_is_shared'],

  *check(service) {
    const mode = service.field('pid');
    if (mode.is('host'))
      yield {
        ...mode.violation(`Service "${service.name}" sees the processes of its host`),
        edit: mode.remove(),
      };
  },

  examples: {
    bad: [
      'services:\n  app:\n    hostname: app\n    pid: host #!\n  web:\n    hostname: web\n    pid: "host" #!\n',
    ],
    good: ['services:\n  app:\n    pid: "service:web"\n  web:\n    pid: ${MODE}\n  db:\n    image: db:1\n'],
  },
});

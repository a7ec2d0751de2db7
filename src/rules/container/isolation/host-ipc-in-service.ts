import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service shares the inter-process communication of its host',
  severity: 'high',
  why: 'It reads and changes the shared memory of programs on the host.',
  fix: 'Remove `ipc: host`; services that share memory with each other use `shareable` and `service:NAME`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#ipc'],
  equivalents: ['kics:compose:shared_host_ipc_namespace'],

  *check(service) {
    const mode = service.field('ipc');
    if (mode.is('host'))
      yield {
        ...mode.violation(`Service "${service.name}" shares the memory that processes of its host share`),
        edit: mode.remove(),
      };
  },

  examples: {
    bad: [
      'services:\n  app:\n    hostname: app\n    ipc: host #!\n  web:\n    hostname: web\n    ipc: "host" #!\n',
    ],
    good: ['services:\n  app:\n    ipc: shareable\n  web:\n    ipc: ${MODE}\n  db:\n    image: db:1\n'],
  },
});

import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service keeps a terminal or its standard input open',
  severity: 'info',
  why: 'Whoever can attach to it finds a shell that waits for commands.',
  fix: 'Remove `tty` and `stdin_open`; use `docker compose exec -it` when you need a terminal.',
  references: ['https://docs.docker.com/reference/compose-file/services/#stdin_open'],
  equivalents: [],

  *check(service) {
    for (const key of ['stdin_open', 'tty']) {
      const field = service.field(key);
      if (service.enables(key))
        yield {
          ...field.violation(`Service "${service.name}" waits for somebody to type`),
          edit: field.remove(),
        };
    }
  },

  examples: {
    bad: ['services:\n  app:\n    hostname: app\n    stdin_open: true #!\n    tty: true #!\n'],
    good: ['services:\n  app:\n    tty: false\n  web:\n    tty: ${TTY}\n'],
  },
});

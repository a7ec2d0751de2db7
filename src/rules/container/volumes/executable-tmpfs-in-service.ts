import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service may run programs from a temporary file system',
  severity: 'low',
  why: 'Where a process may write and run, a break-in brings its tools; the engine forbids both and setuid by default.',
  fix: 'Remove `exec`, `suid` and `dev` from the options of `tmpfs`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#tmpfs'],
  equivalents: [],

  *check(service) {
    const tmpfs = service.field('tmpfs');
    for (const field of tmpfs.isList ? tmpfs.items : [tmpfs]) {
      const [path, options = ''] = (field.text ?? '').split(/:(.*)/s);
      const loose = options.split(',').find((option) => /^(?:exec|suid|dev)$/.test(option));
      if (loose !== undefined)
        yield field.violation(`Service "${service.name}" mounts ${path} with ${loose}`);
    }
  },

  examples: {
    bad: ['services:\n  app:\n    tmpfs:\n      - /tmp:size=64m,exec #!\n  web:\n    tmpfs: /run:suid #!\n'],
    good: [
      'services:\n  app:\n    tmpfs:\n      - /tmp\n      - /run:noexec,nosuid,size=64m\n  web:\n    tmpfs: /exec\n',
    ],
  },
});

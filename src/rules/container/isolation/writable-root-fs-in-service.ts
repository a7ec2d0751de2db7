import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service can change its own image',
  severity: 'low',
  why: 'Whoever breaks in leaves tools and changed programs behind; on a read-only file system there is nowhere to put them.',
  fix: 'Set `read_only: true`, with `tmpfs` or a volume where the process has to write.',
  references: ['https://docs.docker.com/reference/compose-file/services/#read_only'],
  equivalents: ['semgrep:writable-filesystem-service'],

  *check(service) {
    const readOnly = service.field('read_only');
    if (readOnly.isHidden || service.enables('read_only')) return;
    yield readOnly.violation(`Service "${service.name}" can write to its root file system`);
  },

  examples: {
    bad: ['services:\n  app: #!\n    image: app:1\n  web:\n    read_only: false #!\n'],
    good: [
      'services:\n  app:\n    read_only: true\n  web:\n    read_only: "yes"\n  db:\n    read_only: ${READ_ONLY}\n',
    ],
  },
});

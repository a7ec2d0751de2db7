import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service runs in a control group of its own choice',
  severity: 'low',
  why: 'The limits that somebody set for containers on the host do not hold for it.',
  fix: 'Remove `cgroup_parent`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#cgroup_parent'],
  equivalents: ['kics:compose:cgroup_not_default'],

  *check(service) {
    const parent = service.field('cgroup_parent');
    if (!parent.isAbsent && parent.text !== '')
      yield {
        ...parent.violation(`Service "${service.name}" chooses its control group`),
        edit: parent.remove(),
      };
  },

  examples: {
    bad: ['services:\n  app:\n    hostname: app\n    cgroup_parent: batch #!\n'],
    good: ['services:\n  app:\n    image: app:1\n'],
  },
});

import { rootRange } from '../../../analysis/root-range.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['PodSecurityPolicy'], {
  summary: 'A PodSecurityPolicy admits the group root',
  severity: 'low',
  why: 'Files that belong to the group root, on volumes and in images, can be read and changed.',
  fix: 'Set `rule: MustRunAs` for `fsGroup` and `supplementalGroups`, with ranges that begin at 1.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  equivalents: ['kics:root_containers_admitted'],

  *check(policy) {
    for (const groups of ['fsGroup', 'supplementalGroups']) {
      const root = rootRange(policy.field('spec', groups));
      if (root)
        yield root.violation(`PodSecurityPolicy "${policy.subject.name}" admits the group root as ${groups}`);
    }
  },

  examples: {
    bad: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  fsGroup:\n    rule: RunAsAny #!\n  supplementalGroups:\n    rule: MustRunAs\n    ranges:\n      - { min: 0, max: 65535 } #!\n',
    ],
    good: [
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  fsGroup: &groups\n    rule: MustRunAs\n    ranges:\n      - { min: 1, max: 65535 }\n  supplementalGroups: *groups\n',
      'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: app\nspec:\n  fsGroup:\n    rule: ${RULE}\n  supplementalGroups:\n    rule: ${RULE}\n',
    ],
  },
});

import { levelLabel, modes } from '../../../analysis/pod-security-label.ts';
import { isPodSecurityLevel, podSecurityLevels } from '../../../analysis/pod-security/level.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Namespace'], {
  summary: 'A namespace holds its pods to a lower level than before',
  severity: 'high',
  why: 'Pods that were refused yesterday are admitted tomorrow, with whatever reach over the node the lower level allows.',
  fix: 'Keep the level, and give the pods that cannot meet it a namespace of their own.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-admission/'],
  equivalents: [],

  *check(before, after) {
    for (const mode of modes) {
      const [was, is] = [levelLabel(before.root, mode), levelLabel(after.root, mode)];
      if (rank(is) < rank(was)) {
        const severity = mode === 'enforce' ? undefined : 'low';
        yield is.violation(
          `Level "${mode}" falls from "${was.text}" to "${is.text ?? 'privileged'}"`,
          severity,
        );
      }
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n    pod-security.kubernetes.io/warn: restricted\n',
        after:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels: #!\n    pod-security.kubernetes.io/enforce: baseline #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce: baseline\n    pod-security.kubernetes.io/warn: ${LEVEL}\n',
        after:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n',
      },
    ],
  },
});

/** How strict a label is; without one everything is admitted, and what nobody can know is as strict as can be. */
function rank(label: Field): number {
  if (label.isAbsent) return 0;
  return label.text !== undefined && isPodSecurityLevel(label.text)
    ? podSecurityLevels.indexOf(label.text)
    : NaN;
}

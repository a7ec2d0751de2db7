import { modes, pinnedMinor, versionLabel } from '../../../analysis/pod-security-label.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Namespace'], {
  summary: 'A namespace holds its pods to an older version of the Pod Security Standards',
  severity: 'low',

  why: 'What later versions of Kubernetes have learned to refuse is admitted again.',
  fix: 'Keep the version, or use `latest`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-admission/'],
  equivalents: [],

  *check(before, after) {
    for (const mode of modes) {
      const [was, is] = [versionLabel(before.root, mode), versionLabel(after.root, mode)];
      if (minorOf(is) < minorOf(was)) yield is.violation(`The version of "${mode}" falls to ${is.text}`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce-version: v1.30\n',
        after:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce-version: v1.24 #!\n    pod-security.kubernetes.io/warn-version: v1.24 #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce-version: v1.30\n',
        after:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce-version: latest\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce-version: ${V}\n',
        after:
          'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    pod-security.kubernetes.io/enforce-version: v1.2\n',
      },
    ],
  },
});

/** The latest where nobody says otherwise; what nobody can know compares with nothing. */
function minorOf(label: Field): number {
  return pinnedMinor(label) ?? (label.isAbsent || label.is('latest') ? Infinity : NaN);
}

import { isKnownKey, isMisspeltKey } from '../../../analysis/pod-security-label.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Namespace'], {
  summary: 'A Pod Security label is misspelt and protects nothing',
  severity: 'high',
  why: 'The API server takes any label and Pod Security Admission looks only for its own: the namespace reads as protected and admits privileged pods.',
  fix: 'Write `pod-security.kubernetes.io/` and `enforce`, `audit` or `warn`, or one of these with `-version`, among the labels.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces',
  ],
  equivalents: [],

  *check(namespace) {
    for (const [key, label] of namespace.field('metadata', 'labels').entries) {
      if (isMisspeltKey(key)) yield label.violation('Pod Security Admission knows no such label');
    }
    for (const [key, annotation] of namespace.field('metadata', 'annotations').entries) {
      if (isKnownKey(key) || isMisspeltKey(key))
        yield annotation.violation('Pod Security Admission reads labels, not annotations');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernets.io/enforce: restricted #!\n    podsecurity.kubernetes.io/warn: restricted #!\n    pod-security.kubernetes.io/enforced: restricted #!\n',
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  annotations:\n    pod-security.kubernetes.io/enforce: restricted #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: restricted\n    pod-security.kubernetes.io/enforce-version: latest\n    kubernetes.io/metadata.name: shop\n    security.example.io/enforce: strict\n',
    ],
  },
});

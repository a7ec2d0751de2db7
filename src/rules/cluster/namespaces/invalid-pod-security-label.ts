import {
  isInvalidLevel,
  isInvalidVersion,
  levelLabel,
  modes,
  versionLabel,
} from '../../../analysis/pod-security-label.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Namespace'], {
  summary: 'A Pod Security label has a value that does not exist',
  severity: 'medium',
  why: 'An unknown level of `audit` or `warn` counts as `privileged`, so nothing is ever reported; one of `enforce` refuses all pods but the restricted; an unknown version counts as the latest.',
  fix: 'Write `privileged`, `baseline` or `restricted`, and `latest` or a version like `v1.34`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces',
  ],
  equivalents: [],

  *check(namespace) {
    for (const mode of modes) {
      const level = levelLabel(namespace.root, mode);
      const version = versionLabel(namespace.root, mode);
      if (isInvalidLevel(level))
        yield level.violation(
          `There is no such level; ${mode} counts as ${mode === 'enforce' ? 'restricted' : 'privileged'}`,
        );
      if (isInvalidVersion(version))
        yield version.violation(`There is no such version; the latest counts for ${mode}`, 'low');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: Restricted #!\n    pod-security.kubernetes.io/warn: strict #!\n    pod-security.kubernetes.io/enforce-version: 1.34 #!\n    pod-security.kubernetes.io/audit-version: v1.034 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    pod-security.kubernetes.io/enforce: baseline\n    pod-security.kubernetes.io/enforce-version: v1.34\n    pod-security.kubernetes.io/warn: restricted\n    pod-security.kubernetes.io/warn-version: latest\n    pod-security.kubernetes.io/audit: ${LEVEL}\n',
    ],
  },
});

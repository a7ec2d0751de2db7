import { objectRule } from '../../rule.ts';

export default objectRule(['SecurityContextConstraints'], {
  summary: 'SecurityContextConstraints admit privileged containers',
  severity: 'high',
  why: 'Whoever may use them starts a container that owns its node.',
  fix: 'Set `allowPrivilegedContainer: false`.',
  references: [
    'https://docs.openshift.com/container-platform/latest/authentication/managing-security-context-constraints.html',
  ],
  equivalents: ['kube-linter:scc-deny-privileged-container'],

  *check(constraints) {
    const admitted = constraints.field('allowPrivilegedContainer');
    if (!admitted.is(true)) return;
    const message = `SecurityContextConstraints "${constraints.subject.name}" admit privileged containers`;
    yield { ...admitted.violation(message), edit: admitted.set(false) };
  },

  examples: {
    bad: [
      'apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata:\n  name: app\nallowPrivilegedContainer: true #!\n',
    ],
    good: [
      'apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata:\n  name: app\nallowPrivilegedContainer: false\n',
      'apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata:\n  name: app\n',
      'apiVersion: security.openshift.io/v1\nkind: SecurityContextConstraints\nmetadata:\n  name: app\nallowPrivilegedContainer: ${PRIVILEGED}\n',
    ],
  },
});

import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container runs privileged',
  severity: 'critical',
  why: 'A privileged container holds every capability and every device of its node: whoever breaks into it owns the node.',
  fix: 'Remove `privileged: true`; add the one capability the process needs.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  equivalents: [
    'pss:privileged',
    'kube-linter:privileged-container',
    'trivy:KSV-0017',
    'checkov:CKV_K8S_16',
    'polaris:runAsPrivileged',
    'kubescape:C-0057',
    'kubesec:Privileged',
    'kube-score:container-security-context-privileged',
    'gatekeeper:K8sPSPPrivilegedContainer',
    'kyverno:disallow-privileged-containers',
    'kics:container_is_privileged',
    'semgrep:privileged-container',
    'kubescape:C-0211',
  ],

  *check(container) {
    const privileged = container.field('securityContext', 'privileged');
    if (privileged.is(true)) {
      const violation = privileged.violation(`Container "${container.name}" runs privileged`);
      yield { ...violation, edit: privileged.set(false) };
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: true #!\n',
      'apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          initContainers:\n            - name: setup\n              securityContext: { privileged: yes } #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: false\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: ${PRIVILEGED}\n',
    ],
  },
});

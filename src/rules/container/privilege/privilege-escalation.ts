import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container may gain more privileges than its parent',
  severity: 'medium',
  why: 'With setuid programs in the image, an attacker who is an ordinary user inside the container becomes root in it.',
  fix: 'Set `securityContext.allowPrivilegeEscalation: false`.',
  references: [
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://www.kernel.org/doc/html/latest/userspace-api/no_new_privs.html',
  ],
  equivalents: [
    'pss:allowPrivilegeEscalation',
    'kube-linter:privilege-escalation-container',
    'trivy:KSV-0001',
    'checkov:CKV_K8S_20',
    'polaris:privilegeEscalationAllowed',
    'kubescape:C-0016',
    'kubesec:AllowPrivilegeEscalation',
    'gatekeeper:K8sPSPAllowPrivilegeEscalationContainer',
    'kyverno:disallow-privilege-escalation',
    'kics:privilege_escalation_allowed',
    'semgrep:allow-privilege-escalation',
  ],

  *check(container) {
    if (container.pod.field('os', 'name').is('windows')) return;
    const escalation = container.field('securityContext', 'allowPrivilegeEscalation');
    if (escalation.is(true))
      yield escalation.violation(`Container "${container.name}" allows privilege escalation`);
    else if (escalation.isAbsent) {
      yield escalation.violation(`Container "${container.name}" does not rule out privilege escalation`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n      image: app:1\n    - name: proxy\n      securityContext: #!\n        runAsUser: 1000\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          securityContext:\n            allowPrivilegeEscalation: true #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        allowPrivilegeEscalation: false\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers:\n    - name: app\n',
    ],
  },
});

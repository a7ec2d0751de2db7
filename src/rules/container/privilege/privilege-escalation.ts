import { addedCapabilities } from '../../../analysis/capability.ts';
import { isWindows } from '../../../analysis/security-context.ts';
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
    'kubescape:C-0013',
    'kubescape:C-0016',
    'kubesec:AllowPrivilegeEscalation',
    'gatekeeper:K8sPSPAllowPrivilegeEscalationContainer',
    'kyverno:disallow-privilege-escalation',
    'kics:privilege_escalation_allowed',
    'semgrep:allow-privilege-escalation',
    'semgrep:allow-privilege-escalation-true',
    'semgrep:allow-privilege-escalation-no-securitycontext',
    'kubescape:C-0211',
  ],

  *check(container) {
    if (isWindows(container.pod)) return;
    const escalation = container.field('securityContext', 'allowPrivilegeEscalation');
    const who = `Container "${container.name}"`;
    const mended = (message: string) => ({ ...escalation.violation(message), edit: escalation.set(false) });
    if (escalation.is(true)) yield mended(`${who} allows privilege escalation`);
    else if (escalation.isAbsent) yield mended(`${who} does not rule out privilege escalation`);
    else if (escalation.is(false)) {
      const privileged = container.field('securityContext', 'privileged');
      const [, admin] = addedCapabilities(container).find(([name]) => name === 'SYS_ADMIN') ?? [];
      const stronger = privileged.is(true) ? privileged : admin;
      if (stronger)
        yield stronger.violation(`${who} rules out privilege escalation in vain: this brings it back`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n      image: app:1\n    - name: proxy\n      securityContext: #!\n        runAsUser: 1000\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          securityContext:\n            allowPrivilegeEscalation: true #!\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        allowPrivilegeEscalation: false\n        capabilities:\n          add:\n            - SYS_ADMIN #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        allowPrivilegeEscalation: false\n    - name: proxy\n      securityContext:\n        allowPrivilegeEscalation: ${ESCALATION}\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers:\n    - name: app\n',
    ],
  },
});

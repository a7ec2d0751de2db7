import { isSurely } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container has an ordinary user, but nothing makes sure that it stays so',
  severity: 'info',
  why: 'Whoever edits `runAsUser` later makes it root unnoticed, and the restricted level of the Pod Security Standards refuses the pod.',
  fix: 'Set `securityContext.runAsNonRoot: true` beside `runAsUser`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  equivalents: [
    'pss:runAsNonRoot',
    'trivy:KSV-0012',
    'kubesec:RunAsNonRoot',
    'kyverno:require-run-as-nonroot',
    'kyverno:service-mesh-require-run-as-nonroot',
    'semgrep:run-as-non-root',
    'semgrep:run-as-non-root-container-level',
    'semgrep:run-as-non-root-security-context-pod-level',
    'semgrep:run-as-non-root-unsafe-value',
    'kubescape:C-0211',
  ],

  *check(container) {
    const nonRoot = container.security('runAsNonRoot');
    const user = container.security('runAsUser');
    if (user.isAbsent || !user.isNot(0) || nonRoot.isHidden || isSurely(nonRoot, true)) return;
    yield nonRoot.violation(`Nothing holds container "${container.name}" to a user other than root`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsUser: 10001\n  containers:\n    - name: app #!\n    - name: proxy\n      securityContext:\n        runAsNonRoot: false #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsUser: 10001\n        runAsNonRoot: true\n    - name: proxy\n      securityContext:\n        runAsUser: ${USER_ID}\n',
    ],
  },
});

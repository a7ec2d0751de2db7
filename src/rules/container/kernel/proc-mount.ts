import { hasUserNamespace } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container sees all of /proc',
  severity: 'high',
  why: 'Unmasked, `/proc` lets a process that is root read the memory and change the settings of the kernel that all containers share.',
  fix: 'Remove `procMount`; where containers nest, set `hostUsers: false` beside it.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  equivalents: [
    'pss:procMount',
    'pss:procMount_restricted',
    'kube-linter:unsafe-proc-mount',
    'trivy:KSV-0027',
    'polaris:procMount',
    'gatekeeper:K8sPSPProcMount',
    'kyverno:disallow-proc-mount',
    'kubescape:C-0211',
    'kics:container_runs_unmasked',
  ],

  *check(container) {
    const mount = container.field('securityContext', 'procMount');
    if (!mount.isNot('Default')) return;
    const severity = hasUserNamespace(container.pod) ? 'low' : undefined;
    const violation = mount.violation(`Container "${container.name}" sees all of /proc`, severity);
    yield { ...violation, edit: mount.set('Default') };
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        procMount: Unmasked #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        procMount: Default\n    - name: proxy\n      securityContext:\n        procMount: ${PROC_MOUNT}\n    - name: job\n',
    ],
  },
});

import { addedCapabilities } from '../../../analysis/capability.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container adds SYS_MODULE',
  severity: 'critical',
  why: 'SYS_MODULE loads modules into the kernel that all containers share: whoever breaks into the container owns the node.',
  fix: 'Remove SYS_MODULE and load the module when the node is set up.',
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  equivalents: [
    'pss:capabilities_baseline',
    'pss:capabilities_restricted',
    'trivy:KSV-0106',
    'trivy:KSV-0120',
    'kubescape:C-0046',
    'gatekeeper:K8sPSPCapabilities',
    'kyverno:disallow-capabilities',
    'kyverno:disallow-capabilities-strict',
    'kyverno:psp-restrict-adding-capabilities',
    'kyverno:service-mesh-disallow-capabilities',
  ],

  *check(container) {
    for (const [name, item] of addedCapabilities(container)) {
      if (name !== 'SYS_MODULE') continue;
      yield { ...item.violation(`Container "${container.name}" adds SYS_MODULE`), edit: item.remove() };
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities:\n          add:\n            - SYS_MODULE #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [SYS_MODULE]\n          add: [NET_BIND_SERVICE]\n',
    ],
  },
});

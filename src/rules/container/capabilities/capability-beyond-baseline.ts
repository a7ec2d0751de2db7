import {
  addedCapabilities,
  baselineCapabilities,
  dangerousCapabilities,
} from '../../../analysis/capability.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container adds a capability that no runtime grants by default',
  severity: 'medium',
  why: 'Each opens a part of the kernel that containers are otherwise kept from, and its flaws with it.',
  fix: 'Remove it; the baseline of the Pod Security Standards lists what a pod may add.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  equivalents: [
    'pss:capabilities_baseline',
    'pss:capabilities_restricted',
    'trivy:KSV-0106',
    'gatekeeper:K8sPSPCapabilities',
    'kyverno:disallow-capabilities',
    'kyverno:disallow-capabilities-strict',
    'kyverno:psp-restrict-adding-capabilities',
    'kyverno:service-mesh-disallow-capabilities',
  ],

  *check(container) {
    for (const [name, item] of addedCapabilities(container)) {
      if (baselineCapabilities.has(name) || dangerousCapabilities.has(name) || hasOwnRule.has(name)) continue;
      yield item.violation(`Container "${container.name}" adds ${name}`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities:\n          add: [SYS_NICE] #!\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n          add:\n            - CHOWN\n            - CAP_SYS_TIME #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          add: [NET_BIND_SERVICE, CHOWN, SYS_CHROOT, "${CAPABILITY}"]\n',
    ],
  },
});

const hasOwnRule = new Set(['SYS_ADMIN', 'SYS_MODULE', 'NET_RAW']);

import { addedCapabilities, baselineCapabilities } from '../../../analysis/capability.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container adds back a capability that few processes need',
  severity: 'low',
  why: "A process that is root keeps this part of root's powers; the restricted level of the Pod Security Standards allows NET_BIND_SERVICE alone.",
  fix: 'Run as an ordinary user and let the image prepare owners and modes, so that the capability is not needed.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  equivalents: [
    'pss:capabilities_restricted',
    'trivy:KSV-0106',
    'gatekeeper:K8sPSPCapabilities',
    'kyverno:disallow-capabilities-strict',
    'kyverno:psp-restrict-adding-capabilities',
  ],

  *check(container) {
    for (const [name, item] of addedCapabilities(container)) {
      if (name === 'NET_BIND_SERVICE' || !baselineCapabilities.has(name)) continue;
      yield item.violation(`Container "${container.name}" adds ${name}`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities:\n          drop: [ALL]\n          add:\n            - CHOWN #!\n            - cap_dac_override #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n          add: [NET_BIND_SERVICE, "${CAPABILITY}"]\n',
    ],
  },
});

import { addedCapabilities } from '../../../analysis/capability.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container adds SYS_ADMIN',
  severity: 'critical',
  why: 'SYS_ADMIN mounts file systems and enters namespaces: whoever breaks into the container leaves it and owns the node.',
  fix: 'Remove SYS_ADMIN; what the process really needs is mostly a smaller capability or a mounted volume.',
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  equivalents: [
    'pss:capabilities_baseline',
    'pss:capabilities_restricted',
    'trivy:KSV-0005',
    'trivy:KSV-0106',
    'checkov:CKV_K8S_39',
    'polaris:dangerousCapabilities',
    'kubescape:C-0046',
    'kubesec:CapSysAdmin',
    'gatekeeper:K8sPSPCapabilities',
    'kyverno:disallow-capabilities',
    'kyverno:disallow-capabilities-strict',
    'kyverno:psp-restrict-adding-capabilities',
    'kyverno:service-mesh-disallow-capabilities',
    'kics:containers_with_sys_admin_capabilities',
  ],

  *check(container) {
    for (const [name, item] of addedCapabilities(container)) {
      if (name !== 'SYS_ADMIN') continue;
      yield { ...item.violation(`Container "${container.name}" adds SYS_ADMIN`), edit: item.remove() };
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities: { add: [cap_sys_admin] } #!\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          add:\n            - NET_BIND_SERVICE\n            - SYS_ADMIN #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [SYS_ADMIN]\n          add: ["${CAPABILITY}"]\n',
    ],
  },
});

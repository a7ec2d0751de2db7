import { addedCapabilities, dangerousCapabilities } from '../../../analysis/capability.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container adds a capability that reaches beyond it',
  severity: 'high',
  why: 'ALL and SYS_RAWIO own the node; BPF and DAC_READ_SEARCH read what belongs to others on it; the rest weaken what keeps the container in.',
  fix: 'Remove it, drop ALL, and add only what the process cannot do without.',
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  equivalents: [
    'pss:capabilities_baseline',
    'pss:capabilities_restricted',
    'trivy:KSV-0106',
    'polaris:dangerousCapabilities',
    'kubescape:C-0046',
    'gatekeeper:K8sPSPCapabilities',
    'kyverno:disallow-capabilities',
    'kyverno:disallow-capabilities-strict',
    'kyverno:psp-restrict-adding-capabilities',
    'kyverno:service-mesh-disallow-capabilities',
  ],

  *check(container) {
    for (const [name, item] of addedCapabilities(container)) {
      const shared = sharedBy[name];
      const isShared = shared !== undefined && container.pod.field(shared).is(true);
      const severity = isShared ? 'high' : dangerousCapabilities.get(name);
      const message = `Container "${container.name}" adds ${name}`;
      if (severity) yield { ...item.violation(message, severity), edit: item.remove() };
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: true\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities: { add: [NET_ADMIN] } #!\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          add:\n            - all #!\n            - CAP_BPF #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n          add: [NET_BIND_SERVICE, "${CAPABILITY}"]\n',
    ],
  },
});

/** With the namespace of the node these act on the whole node. */
const sharedBy: Readonly<Record<string, string>> = { NET_ADMIN: 'hostNetwork', SYS_PTRACE: 'hostPID' };

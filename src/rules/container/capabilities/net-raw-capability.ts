import { addedCapabilities } from '../../../analysis/capability.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container adds NET_RAW',
  severity: 'medium',
  why: 'With raw sockets a process forges packets: it can pose as its neighbours or as the DNS server.',
  fix: 'Remove NET_RAW; for `ping` set the sysctl `net.ipv4.ping_group_range`.',
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  equivalents: [
    'pss:capabilities_baseline',
    'pss:capabilities_restricted',
    'kube-linter:drop-net-raw-capability',
    'trivy:KSV-0106',
    'trivy:KSV-0119',
    'kubescape:C-0046',
    'kyverno:disallow-capabilities',
    'kyverno:disallow-capabilities-strict',
    'kyverno:psp-restrict-adding-capabilities',
  ],

  *check(container) {
    for (const [name, item] of addedCapabilities(container)) {
      if (name !== 'NET_RAW') continue;
      yield { ...item.violation(`Container "${container.name}" adds NET_RAW`), edit: item.remove() };
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities:\n          drop: [ALL]\n          add:\n            - net_raw #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [NET_RAW]\n          add: ["${CAPABILITY}"]\n',
    ],
  },
});

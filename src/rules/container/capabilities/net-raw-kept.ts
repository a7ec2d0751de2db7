import { droppedCapabilities } from '../../../analysis/capability.ts';
import { isWindows } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container keeps NET_RAW, which most runtimes grant',
  severity: 'low',
  why: 'With raw sockets a process that is root forges packets: it can pose as its neighbours or as the DNS server.',
  fix: 'Set `securityContext.capabilities.drop: [ALL]`, or at least `[NET_RAW]`.',
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  equivalents: [
    'kube-linter:drop-net-raw-capability',
    'checkov:CKV_K8S_28',
    'kyverno:drop-cap-net-raw',
    'kics:net_raw_capabilities_not_being_dropped',
    'kubescape:C-0211',
  ],

  *check(container) {
    const dropped = droppedCapabilities(container);
    if (isWindows(container.pod) || dropped === undefined || dropped.has('ALL') || dropped.has('NET_RAW'))
      return;
    const drop = container.field('securityContext', 'capabilities', 'drop');
    yield { ...drop.violation(`Container "${container.name}" keeps NET_RAW`), edit: drop.set(['ALL']) };
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [MKNOD] #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities: { drop: [CAP_NET_RAW] }\n  containers:\n    - name: app\n      securityContext:\n        capabilities: { drop: [ALL] }\n    - name: proxy\n      securityContext:\n        capabilities: { drop: "${CAPABILITIES}" }\n',
    ],
  },
});

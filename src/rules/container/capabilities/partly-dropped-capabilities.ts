import { droppedCapabilities } from '../../../analysis/capability.ts';
import { isWindows } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container drops some capabilities, but not all',
  severity: 'low',
  why: "A list of what to drop forgets the rest: a process that is or becomes root keeps a part of root's powers that it never uses.",
  fix: 'Set `securityContext.capabilities.drop: [ALL]` and add the one the process needs.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  equivalents: [
    'pss:capabilities_restricted',
    'trivy:KSV-0003',
    'trivy:KSV-0106',
    'checkov:CKV_K8S_37',
    'polaris:insecureCapabilities',
    'kubesec:CapDropAll',
    'gatekeeper:K8sPSPCapabilities',
    'kyverno:drop-all-capabilities',
    'kyverno:disallow-capabilities-strict',
    'kics:containers_security_context_capabilities_drop_all',
    'kics:all_not_listed_as_drop_capability_for_containers',
    'kics:not_limited_capabilities_for_container',
  ],

  *check(container) {
    const dropped = droppedCapabilities(container);
    if (isWindows(container.pod) || dropped === undefined || dropped.size === 0 || dropped.has('ALL')) return;
    const drop = container.field('securityContext', 'capabilities', 'drop');
    const violation = drop.violation(`Container "${container.name}" does not drop all capabilities`);
    yield { ...violation, edit: drop.set(['ALL']) };
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      securityContext:\n        capabilities:\n          drop: [NET_RAW, MKNOD] #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [NET_RAW, all]\n    - name: proxy\n      securityContext:\n        capabilities:\n          drop: ["${CAPABILITY}"]\n',
    ],
  },
});

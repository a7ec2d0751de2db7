import { droppedCapabilities } from '../../../analysis/capability.ts';
import { isWindows } from '../../../analysis/security-context.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container drops no capability',
  severity: 'low',
  why: "A process that is or becomes root keeps a part of root's powers that it never uses: changing owners, forging packets, making devices.",
  fix: 'Set `securityContext.capabilities.drop: [ALL]` and add the one the process needs.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  equivalents: [
    'pss:capabilities_restricted',
    'trivy:KSV-0003',
    'trivy:KSV-0004',
    'trivy:KSV-0106',
    'checkov:CKV_K8S_37',
    'polaris:insecureCapabilities',
    'kubesec:CapDropAll',
    'kubesec:CapDropAny',
    'gatekeeper:K8sPSPCapabilities',
    'kyverno:drop-all-capabilities',
    'kyverno:disallow-capabilities-strict',
    'kics:containers_security_context_capabilities_drop_all',
    'kics:containers_security_context_capabilities_drop_any',
    'kics:no_drop_capabilities_for_containers',
    'kics:all_not_listed_as_drop_capability_for_containers',
    'kics:not_limited_capabilities_for_container',
  ],

  *check(container) {
    if (isWindows(container.pod) || droppedCapabilities(container)?.size !== 0) return;
    const drop = container.field('securityContext', 'capabilities', 'drop');
    yield { ...drop.violation(`Container "${container.name}" drops no capability`), edit: drop.set(['ALL']) };
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [] #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n    - name: proxy\n      securityContext:\n        capabilities: ${CAPABILITIES}\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers:\n    - name: app\n',
    ],
  },
});

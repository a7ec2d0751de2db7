import { unequalRequest } from '../../../analysis/resources.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  needs: 'bundle',
  summary: 'The memory request of a container differs from its limit',
  severity: 'info',
  why: 'Memory cannot be taken back gently: when the containers of a node all use what they may, the kernel kills one of them.',
  fix: 'Set `requests.memory` and `limits.memory` to the same amount.',
  references: ['https://kubernetes.io/docs/concepts/security/security-checklist/#pod-security'],
  equivalents: [
    'kube-score:container-memory-requests-equal-limits',
    'kube-score:container-resource-requests-equal-limits',
    'kyverno:memory-requests-equal-limits',
    'kics:container_memory_requests_not_equal_to_its_limits',
  ],

  *check(container, bundle) {
    yield* unequalRequest(container, 'memory', bundle);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests:\n          memory: 64Mi #!\n        limits:\n          memory: 64M\n    - name: proxy\n      resources:\n        requests: { memory: 1Gi } #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      default: { memory: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { memory: 1Gi }\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { memory: 1Gi }\n        limits: { memory: 1024Mi }\n    - name: proxy\n      resources:\n        requests: { memory: "${MEMORY}" }\n        limits: { memory: 1Gi }\n',
    ],
  },
});

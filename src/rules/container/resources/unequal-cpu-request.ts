import { unequalRequest } from '../../../analysis/resources.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  needs: 'bundle',
  summary: 'The CPU request of a container differs from its limit',
  severity: 'info',
  why: 'What it gets above its request depends on its neighbours, so its speed does too, and its pod is not of the Guaranteed class.',
  fix: 'Set `requests.cpu` and `limits.cpu` to the same amount where steady speed matters.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/#guaranteed'],
  equivalents: [
    'kube-score:container-cpu-requests-equal-limits',
    'kube-score:container-resource-requests-equal-limits',
    'kics:container_cpu_requests_not_equal_to_its_limits',
  ],

  *check(container, bundle) {
    yield* unequalRequest(container, 'cpu', bundle);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      resources:\n        requests: { cpu: 1 } #!\n  containers:\n    - name: app\n      resources:\n        requests:\n          cpu: 250m #!\n        limits:\n          cpu: 1\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { cpu: 0.7 }\n        limits: { cpu: 700m }\n    - name: proxy\n      resources:\n        requests: { cpu: 1 }\n        limits: { cpu: "${CPU}" }\n    - name: worker\n      resources:\n        limits: { cpu: 1 }\n',
    ],
  },
});

import { missingRequest } from '../../../analysis/resources.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  needs: 'bundle',
  summary: 'A container requests no memory',
  severity: 'low',
  confidence: 'medium',
  why: 'The scheduler puts it on a node without room for it, and it is among the first that the kubelet evicts when memory runs short.',
  fix: 'Set `resources.requests.memory` to what the container needs, or give the namespace a LimitRange with a default.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  equivalents: [
    'trivy:KSV-0016',
    'checkov:CKV_K8S_12',
    'polaris:memoryRequestsMissing',
    'kubescape:C-0004',
    'kubescape:C-0269',
    'kubesec:RequestsMemory',
    'kube-score:container-resources',
    'gatekeeper:K8sContainerRequests',
    'gatekeeper:K8sRequiredResources',
    'kyverno:require-requests-limits',
    'kics:memory_requests_not_defined',
  ],

  *check(container, bundle) {
    yield* missingRequest(container, 'memory', bundle);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\n  namespace: cart\nspec:\n  limits:\n    - type: Container\n      defaultRequest: { memory: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      resources:\n        requests: #!\n          cpu: 250m\n    - name: proxy\n      resources: #!\n        limits: { memory: 64Mi }\n',
    ],
    good: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      defaultRequest: { memory: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      min: { memory: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { memory: 64Mi }\n    - name: proxy\n      resources:\n        requests: { memory: "${MEMORY}" }\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    requests: { memory: 1Gi }\n  containers:\n    - name: app\n',
    ],
  },
});

import { missingRequest } from '../../../analysis/resources.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  needs: 'bundle',
  summary: 'A container requests no CPU',
  severity: 'low',
  confidence: 'medium',
  why: 'The scheduler puts it on a node without room for it, and under load it gets next to no CPU: a neighbour that spins starves it.',
  fix: 'Set `resources.requests.cpu` to what the container uses on an ordinary day, or give the namespace a LimitRange with a default.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  equivalents: [
    'kube-linter:unset-cpu-requirements',
    'trivy:KSV-0015',
    'checkov:CKV_K8S_10',
    'polaris:cpuRequestsMissing',
    'kubescape:C-0050',
    'kubescape:C-0268',
    'kubesec:RequestsCPU',
    'kube-score:container-resources',
    'gatekeeper:K8sContainerRequests',
    'gatekeeper:K8sRequiredResources',
    'kyverno:require-requests-limits',
    'kics:cpu_requests_not_set',
  ],

  *check(container, bundle) {
    yield* missingRequest(container, 'cpu', bundle);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\n  namespace: cart\nspec:\n  limits:\n    - type: Container\n      defaultRequest: { cpu: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      resources: #!\n        limits: { cpu: 1 }\n  containers:\n    - name: app #!\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          resources:\n            requests: #!\n              memory: 1Gi\n        - name: proxy\n          resources:\n            requests:\n              cpu: 0 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      defaultRequest: { cpu: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      min: { cpu: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { cpu: 250m }\n    - name: proxy\n      resources: ${RESOURCES}\n  ephemeralContainers:\n    - name: debug\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    requests: { cpu: 1 }\n  containers:\n    - name: app\n',
    ],
  },
});

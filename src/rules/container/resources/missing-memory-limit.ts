import { missingLimit } from '../../../analysis/resources.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  needs: 'bundle',
  summary: 'A container may use all memory of its node',
  severity: 'medium',
  confidence: 'medium',
  why: 'Whoever makes it grow, by a leak or by a request that costs memory, takes its neighbours down with it: the node runs out and the kernel kills processes of other pods.',
  fix: 'Set `resources.limits.memory`, best to the same amount as the request, or give the namespace a LimitRange with a default.',
  references: [
    'https://kubernetes.io/docs/concepts/security/security-checklist/#pod-security',
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
  ],
  equivalents: [
    'kube-linter:unset-memory-requirements',
    'trivy:KSV-0018',
    'checkov:CKV_K8S_13',
    'polaris:memoryLimitsMissing',
    'kubescape:C-0004',
    'kubescape:C-0009',
    'kubescape:C-0271',
    'kubesec:LimitsMemory',
    'kube-score:container-resources',
    'gatekeeper:K8sContainerLimits',
    'gatekeeper:K8sRequiredResources',
    'kyverno:require-requests-limits',
    'kics:memory_limits_not_defined',
  ],

  *check(container, bundle) {
    yield* missingLimit(container, 'memory', bundle);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Pod\n      max: { memory: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      resources:\n        limits: #!\n          cpu: 1\n    - name: proxy\n      resources:\n        limits:\n          memory: 0 #!\n',
      'apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n            - name: app\n              resources: #!\n                requests: { memory: 1Gi }\n',
    ],
    good: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      default: { memory: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      max: { memory: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { memory: 128Mi }\n    - name: proxy\n      resources: ${RESOURCES}\n  ephemeralContainers:\n    - name: debug\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    limits: { memory: 1Gi }\n  containers:\n    - name: app\n',
    ],
  },
});

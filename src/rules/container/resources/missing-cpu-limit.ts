import { missingLimit } from '../../../analysis/resources.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  needs: 'bundle',
  summary: 'A container may use all CPU of its node',
  severity: 'info',
  confidence: 'medium',
  why: 'Whoever runs code in it, a miner for one, takes the CPU that other containers did not request. Many leave it out on purpose: requests already divide the CPU, and a limit slows a container down while the node idles.',
  fix: 'Set `resources.limits.cpu` where strangers share the node; switch this rule off where requests are enough.',
  references: [
    'https://kubernetes.io/docs/concepts/security/security-checklist/#pod-security',
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
  ],
  equivalents: [
    'trivy:KSV-0011',
    'checkov:CKV_K8S_11',
    'polaris:cpuLimitsMissing',
    'kubescape:C-0009',
    'kubescape:C-0050',
    'kubescape:C-0270',
    'kubesec:LimitsCPU',
    'kube-score:container-resources',
    'gatekeeper:K8sContainerLimits',
    'gatekeeper:K8sRequiredResources',
    'kyverno:require-cpu-limits',
    'kics:cpu_limits_not_set',
  ],

  *check(container, bundle) {
    yield* missingLimit(container, 'cpu', bundle);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Pod\n      max: { cpu: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      resources:\n        limits: #!\n          memory: 1Gi\n    - name: proxy\n      resources:\n        limits:\n          cpu: 0 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      default: { cpu: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      max: { cpu: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { cpu: 500m }\n    - name: proxy\n      resources:\n        limits: ${LIMITS}\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  resources:\n    limits: { cpu: 1 }\n  containers:\n    - name: app\n',
    ],
  },
});

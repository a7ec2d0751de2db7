import { missingLimit } from '../../../analysis/resources.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  needs: 'bundle',
  summary: 'A container may fill the disk of its node',
  severity: 'info',
  why: 'Whoever makes it write, to its layer, its logs or an `emptyDir` volume, fills the disk of the node, and the kubelet evicts other pods to make room.',
  fix: 'Set `resources.limits.ephemeral-storage`.',
  references: ['https://kubernetes.io/docs/concepts/storage/ephemeral-storage/'],
  equivalents: [
    'kube-score:container-ephemeral-storage-request-and-limit',
    'gatekeeper:K8sContainerEphemeralStorageLimit',
  ],

  *check(container, bundle) {
    yield* missingLimit(container, 'ephemeral-storage', bundle);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Pod\n      max: { ephemeral-storage: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      resources:\n        limits: #!\n          cpu: 1\n',
    ],
    good: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      default: { ephemeral-storage: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      max: { ephemeral-storage: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { ephemeral-storage: 2Gi }\n    - name: proxy\n      resources:\n        limits: ${LIMITS}\n',
    ],
  },
});

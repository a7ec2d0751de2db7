import { missingLimit } from '../../../analysis/resources.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container may fill the disk of its node',
  severity: 'info',
  why: 'Whoever makes it write, to its layer, its logs or an `emptyDir` volume, fills the disk of the node, and the kubelet evicts other pods to make room.',
  fix: 'Set `resources.limits.ephemeral-storage`.',
  references: ['https://kubernetes.io/docs/concepts/storage/ephemeral-storage/'],
  equivalents: [
    'kube-score:container-ephemeral-storage-request-and-limit',
    'gatekeeper:K8sContainerEphemeralStorageLimit',
  ],

  *check(container) {
    yield* missingLimit(container, 'ephemeral-storage');
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      resources:\n        limits: #!\n          cpu: 1\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { ephemeral-storage: 2Gi }\n    - name: proxy\n      resources:\n        limits: ${LIMITS}\n',
    ],
  },
});

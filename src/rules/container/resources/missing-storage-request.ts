import { missingRequest } from '../../../analysis/resources.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  needs: 'bundle',
  summary: 'A container requests no ephemeral storage',
  severity: 'info',
  why: 'The scheduler puts it on a node whose disk is nearly full, and it is among the first that the kubelet evicts from there.',
  fix: 'Set `resources.requests.ephemeral-storage` to what the container writes to its layer, its logs and `emptyDir` volumes.',
  references: ['https://kubernetes.io/docs/concepts/storage/ephemeral-storage/'],
  equivalents: ['kube-score:container-ephemeral-storage-request-and-limit'],

  *check(container, bundle) {
    yield* missingRequest(container, 'ephemeral-storage', bundle);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\n  namespace: cart\nspec:\n  limits:\n    - type: Container\n      defaultRequest: { ephemeral-storage: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      resources:\n        requests: #!\n          cpu: 250m\n',
    ],
    good: [
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      defaultRequest: { ephemeral-storage: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: defaults\nspec:\n  limits:\n    - type: Container\n      min: { ephemeral-storage: 1Gi }\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { ephemeral-storage: 1Gi }\n    - name: proxy\n      resources: ${RESOURCES}\n',
    ],
  },
});

import { unequalRequest } from '../../../analysis/resources.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  needs: 'bundle',
  summary: 'The ephemeral storage request of a container differs from its limit',
  severity: 'info',
  why: 'When the containers of a node all write what they may, the disk fills up and the kubelet evicts pods.',
  fix: 'Set `requests.ephemeral-storage` and `limits.ephemeral-storage` to the same amount.',
  references: ['https://kubernetes.io/docs/concepts/storage/ephemeral-storage/'],
  equivalents: ['kube-score:container-ephemeral-storage-request-equals-limit'],

  *check(container, bundle) {
    yield* unequalRequest(container, 'ephemeral-storage', bundle);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests:\n          ephemeral-storage: 1Gi #!\n        limits:\n          ephemeral-storage: 2Gi\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { ephemeral-storage: 1Gi }\n        limits: { ephemeral-storage: 1Gi }\n    - name: proxy\n',
    ],
  },
});

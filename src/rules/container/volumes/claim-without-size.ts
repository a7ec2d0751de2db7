import { claims } from '../../../analysis/claims.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A claim of storage does not say how much',
  severity: 'low',
  why: 'The API server refuses a claim without a size, so the pods that wait for it never start.',
  fix: 'Set `resources.requests.storage`.',
  references: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#resources'],
  equivalents: ['kubesec:VolumeClaimRequestsStorage', 'kics:statefulset_requests_storage'],

  *check(object) {
    for (const { name, spec } of claims(object)) {
      const size = spec.field('resources', 'requests', 'storage');
      if (size.isAbsent) yield size.violation(`Claim "${name}" does not say how much storage it needs`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  resources: #!\n    limits: { storage: 1Gi }\n',
      'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  volumeClaimTemplates:\n    - metadata: { name: data }\n      spec: #!\n        accessModes: [ReadWriteOnce]\n',
    ],
    good: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  resources:\n    requests: { storage: 1Gi }\n',
      'apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  resources: { requests: { storage: "${SIZE}" } }\n',
    ],
  },
});

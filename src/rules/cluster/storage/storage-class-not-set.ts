import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['PersistentVolumeClaim', 'StatefulSet'], {
  summary: 'A claim takes whatever storage the cluster hands out by default',
  severity: 'info',
  why: 'Whether it is encrypted, how fast it is and what happens to it afterwards differs from cluster to cluster.',
  fix: 'Name a `storageClassName`.',
  references: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#class-1'],
  equivalents: ['kyverno:require-storageclass'],

  *check(object) {
    for (const claim of claimsOf(object)) {
      const name = claim.field('spec', 'storageClassName');
      // The empty string asks for a volume without a class, which somebody made by hand.
      if (name.isAbsent) yield name.violation('The claim names no storage class');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nspec: #!\n  accessModes: [ReadWriteOnce]\n',
      'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  volumeClaimTemplates:\n    - metadata: { name: data }\n      spec: #!\n        accessModes: [ReadWriteOnce]\n',
    ],
    good: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  storageClassName: encrypted\n',
      'apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  storageClassName: ${CLASS}\n',
    ],
  },
});

function claimsOf(object: KubernetesObject): readonly Field[] {
  return object.kind === 'StatefulSet' ? object.field('spec', 'volumeClaimTemplates').items : [object.root];
}

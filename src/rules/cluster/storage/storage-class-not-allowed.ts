import { claims } from '../../../analysis/claims.ts';
import { matches } from '../../../analysis/pattern.ts';
import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A claim asks for storage that is not allowed',
  severity: 'low',
  why: 'The class decides whether the data is encrypted, in which country it lies and who else can mount it.',
  fix: 'Set `storageClassName` to a class that the policy allows.',
  references: ['https://kubernetes.io/docs/concepts/storage/storage-classes/'],
  equivalents: ['gatekeeper:K8sStorageClass'],
  parameters: {
    allowed: words('Storage classes that may be used, `*` for any characters; all if there are none'),
  },

  *check(object, { allowed }) {
    for (const { name, spec } of allowed.length === 0 ? [] : claims(object)) {
      const storage = spec.field('storageClassName');
      if (storage.isAbsent) yield storage.violation(`Claim "${name}" names no storage class`);
      else if (storage.text !== undefined && !matches(storage.text, allowed)) {
        yield storage.violation(`The storage class "${storage.text}" is not allowed`);
      }
    }
  },

  examples: {
    given: { allowed: ['encrypted-*'] },
    bad: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data }\nspec:\n  storageClassName: fast #!\n---\napiVersion: apps/v1\nkind: StatefulSet\nspec:\n  volumeClaimTemplates:\n    - metadata: { name: data }\n      spec: #!\n        accessModes: [ReadWriteOnce]\n',
    ],
    good: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  storageClassName: encrypted-fast\n---\napiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  storageClassName: ${CLASS}\n',
    ],
  },
});

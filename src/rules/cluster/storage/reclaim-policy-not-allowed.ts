import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['StorageClass'], {
  summary: 'A storage class treats volumes that nobody claims as is not allowed',
  severity: 'low',
  why: '`Retain` leaves the data of a deleted claim behind, for whoever finds the volume; `Delete` loses it with the claim.',
  fix: 'Set `reclaimPolicy` to what the policy allows.',
  references: ['https://kubernetes.io/docs/concepts/storage/storage-classes/#reclaim-policy'],
  equivalents: ['kyverno:restrict-storageclass'],
  parameters: { allowed: words('Policies that may be used, `Delete` or `Retain`; both if there are none') },

  *check(storage, { allowed }) {
    const field = storage.field('reclaimPolicy');
    const policy = field.isAbsent ? 'Delete' : field.text;
    if (policy === undefined || allowed.length === 0 || allowed.includes(policy)) return;
    yield field.violation(`The reclaim policy ${policy} is not allowed`);
  },

  examples: {
    given: { allowed: ['Retain'] },
    bad: [
      'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata:\n  name: fast #!\n---\napiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata:\n  name: slow\nreclaimPolicy: Delete #!\n',
    ],
    good: [
      'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata:\n  name: fast\nreclaimPolicy: Retain\n---\napiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata:\n  name: slow\nreclaimPolicy: ${POLICY}\n',
    ],
  },
});

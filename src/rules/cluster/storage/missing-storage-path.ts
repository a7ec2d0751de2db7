import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['PersistentVolumeClaim'], {
  summary: 'A claim on a shared NFS export names no folder of its own',
  severity: 'info',
  why: 'What is then put together from names may be the folder of another claim.',
  fix: 'Set the annotation `nfs.io/storage-path`.',
  references: ['https://github.com/kubernetes-sigs/nfs-subdir-external-provisioner#how-to-use-it'],
  equivalents: ['kyverno:nfs-subdir-external-provisioner-storage-path'],
  parameters: {
    classes: words('Storage classes of the provisioner nfs-subdir-external-provisioner', ['nfs-client']),
  },

  *check(claim, { classes }) {
    const path = claim.field('metadata', 'annotations', 'nfs.io/storage-path');
    const isMeant = classes.includes(claim.field('spec', 'storageClassName').text ?? '');
    if (isMeant && (path.isAbsent || path.is('')))
      yield path.violation('The claim names no folder of its own');
  },

  examples: {
    given: { classes: ['nfs-client'] },
    bad: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: #!\n  name: data\nspec:\n  storageClassName: nfs-client\n',
    ],
    good: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\n  annotations:\n    nfs.io/storage-path: shop/data\nspec:\n  storageClassName: nfs-client\n---\napiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  storageClassName: fast\n',
    ],
  },
});

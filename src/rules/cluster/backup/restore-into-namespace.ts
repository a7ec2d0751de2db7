import { matches } from '../../../analysis/pattern.ts';
import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Restore'], {
  summary: 'A restore of Velero writes into a protected namespace',
  severity: 'high',
  why: 'A restore creates whatever objects the backup holds, with the rights of Velero: in the namespace of the system it takes over the cluster.',
  fix: 'Restore into another namespace.',
  references: ['https://velero.io/docs/main/restore-reference/'],
  equivalents: ['kyverno:block-velero-restore'],
  parameters: {
    namespaces: words('Namespaces into which nothing may be restored, `*` for any characters', [
      'kube-system',
      'kube-node-lease',
    ]),
  },

  *check(restore, { namespaces }) {
    if (restore.group !== 'velero.io') return;
    for (const [from, to] of restore.field('spec', 'namespaceMapping').entries) {
      if (to.text !== undefined && matches(to.text, namespaces)) {
        yield to.violation(`What was in namespace "${from}" is restored into "${to.text}"`);
      }
    }
  },

  examples: {
    given: { namespaces: ['kube-*'] },
    bad: ['apiVersion: velero.io/v1\nkind: Restore\nspec:\n  namespaceMapping:\n    shop: kube-system #!\n'],
    good: [
      'apiVersion: velero.io/v1\nkind: Restore\nspec:\n  namespaceMapping:\n    shop: shop-copy\n    cart: ${TARGET}\n',
    ],
  },
});

import { claims } from '../../../analysis/claims.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A claim of storage can be mounted by several pods of a node',
  severity: 'info',
  why: '`ReadWriteOnce` means one node: a second pod there may read and corrupt the data.',
  fix: 'Ask for `ReadWriteOncePod` in `accessModes` where one pod alone owns the data.',
  references: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes'],
  equivalents: ['kyverno:readwriteonce-pod', 'kics:incorrect_volume_claim_access_mode_read_write_once'],

  *check(object) {
    for (const { name, spec } of claims(object)) {
      const modes = spec.field('accessModes');
      const other = modes.items.find((mode) => mode.isNot('ReadWriteOncePod'));
      if (other !== undefined) yield modes.violation(`Claim "${name}" asks for ${other.text}`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  accessModes: [ReadWriteOnce] #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  accessModes: [ReadWriteOncePod]\n',
      'apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  accessModes: ["${MODE}"]\n',
    ],
  },
});

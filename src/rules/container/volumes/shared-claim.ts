import { claims } from '../../../analysis/claims.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A claim of storage can be mounted by several nodes at once',
  severity: 'low',
  why: 'Pods that share files can read and change each other’s data: one that is broken into reaches the rest.',
  fix: 'Ask for `ReadWriteOncePod`, or `ReadWriteOnce`, in `accessModes`.',
  references: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#access-modes'],
  equivalents: ['kubesec:VolumeClaimAccessModeReadWriteOnce'],

  *check(object) {
    for (const { name, spec } of claims(object)) {
      const modes = spec.field('accessModes');
      const known = modes.items.map(({ text }) => text);
      const isShared =
        known.length > 0 && known.every((mode) => mode === 'ReadWriteMany' || mode === 'ReadOnlyMany');
      if (isShared) yield modes.violation(`Claim "${name}" can be mounted by several nodes at once`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\nspec:\n  accessModes: [ReadWriteMany] #!\n',
      'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  volumeClaimTemplates:\n    - metadata:\n        name: data\n      spec:\n        accessModes: #!\n          - ReadWriteMany\n',
    ],
    good: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nspec:\n  accessModes: [ReadWriteOnce]\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      ephemeral:\n        volumeClaimTemplate:\n          spec:\n            accessModes: ["${MODE}"]\n  containers: []\n',
    ],
  },
});

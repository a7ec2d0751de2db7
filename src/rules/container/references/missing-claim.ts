import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'A pod mounts a claim that is not there',
  severity: 'low',
  why: 'The pod stays pending until somebody creates the claim, with whatever it points to.',
  fix: 'Name a PersistentVolumeClaim that is deployed.',
  references: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes'],
  equivalents: [],

  *check(pod, bundle) {
    const { namespace } = pod.object.subject;
    for (const volume of pod.field('volumes').items) {
      const name = volume.field('persistentVolumeClaim', 'claimName');
      if (!bundle.lacks('PersistentVolumeClaim', namespace, name)) continue;
      yield name.violation(`There is no PersistentVolumeClaim "${name.text}" here`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: []\n  volumes:\n    - name: data\n      persistentVolumeClaim:\n        claimName: date #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: []\n  volumes:\n    - name: data\n      persistentVolumeClaim:\n        claimName: data\n',
      'apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: data\n  namespace: shop\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  namespace: web\nspec:\n  containers: []\n  volumes:\n    - name: data\n      persistentVolumeClaim:\n        claimName: other\n',
    ],
  },
});

import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod reads stored data',
  severity: 'info',
  why: 'Whoever breaks into the pod reads and changes what is stored there: worth knowing which pods do.',
  fix: 'Mount the claim only where it is needed, with `readOnly: true` where the program does not write.',
  references: ['https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes'],
  equivalents: ['kubescape:C-0257'],

  *check(pod) {
    for (const volume of pod.field('volumes').items) {
      const claim = volume.field('persistentVolumeClaim');
      if (!claim.isAbsent) yield claim.violation('The pod mounts a claim of storage');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      persistentVolumeClaim: #!\n        claimName: data\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: data\n      emptyDir: {}\n  containers: []\n',
    ],
  },
});

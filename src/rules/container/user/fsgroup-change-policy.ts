import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'Every start of a pod changes the group of every file on its volumes',
  severity: 'info',
  why: 'Nobody gains anything, but on a large volume the pod starts minutes late, also after an attack on its availability.',
  fix: 'Set `securityContext.fsGroupChangePolicy: OnRootMismatch` of the pod.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#configure-volume-permission-and-ownership-change-policy-for-pods',
  ],
  equivalents: ['kubescape:C-0211'],

  *check(pod) {
    const policy = pod.field('securityContext', 'fsGroupChangePolicy');
    const isPersistent = pod
      .field('volumes')
      .items.some((item) => !item.field('persistentVolumeClaim').isAbsent);
    if (!isPersistent || pod.field('securityContext', 'fsGroup').isAbsent) return;
    if (policy.isAbsent || policy.is('Always')) {
      yield policy.violation('The group of every file is changed at every start');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext: #!\n    fsGroup: 10001\n  volumes:\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    fsGroup: 10001\n    fsGroupChangePolicy: Always #!\n  volumes:\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    fsGroup: 10001\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    fsGroup: 10001\n    fsGroupChangePolicy: OnRootMismatch\n  volumes:\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n  containers: []\n',
    ],
  },
});

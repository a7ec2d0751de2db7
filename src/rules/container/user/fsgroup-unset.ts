import { isWindows } from '../../../analysis/security-context.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod writes to a persistent volume without a group of its own',
  severity: 'info',
  why: 'A new volume belongs to root; without `fsGroup` only a process that runs as root can write to it, so it is made to.',
  fix: 'Set `securityContext.fsGroup` of the pod to a number above 10000.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod',
  ],
  equivalents: ['kubescape:C-0211', 'gatekeeper:K8sPSPFSGroup'],

  *check(pod) {
    const volume = pod
      .field('volumes')
      .items.find((item) => kinds.some((kind) => !item.field(kind).isAbsent));
    const group = pod.field('securityContext', 'fsGroup');
    if (isWindows(pod) || volume === undefined || !group.isAbsent) return;
    yield group.violation('The pod uses a persistent volume and sets no fsGroup');
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec: #!\n  volumes:\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext: #!\n    runAsUser: 10001\n  volumes:\n    - name: data\n      ephemeral: { volumeClaimTemplate: {} }\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: config\n      configMap: { name: app }\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    fsGroup: ${GROUP_ID}\n  volumes:\n    - name: data\n      persistentVolumeClaim: { claimName: data }\n  containers: []\n',
    ],
  },
});

const kinds = ['persistentVolumeClaim', 'ephemeral'];

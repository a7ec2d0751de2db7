import { holdsCredentials, hostPaths } from '../../../analysis/host-path.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A volume holds the keys of the node, the cluster or the cloud account',
  severity: 'high',
  why: 'Whoever breaks into the container takes the keys and acts with them elsewhere, long after the pod is gone.',
  fix: 'Remove the volume; give the workload an identity of its own, such as a service account bound to a role of the cloud.',
  references: ['https://kubernetes.io/docs/concepts/storage/volumes/#hostpath'],
  equivalents: ['kubescape:C-0020'],

  *check(object) {
    for (const { path, field } of hostPaths(object)) {
      if (path !== undefined && holdsCredentials(path)) {
        yield field.field('path').violation(`The volume holds the keys in ${path} of the node`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: cloud\n      hostPath: { path: /root/.aws/credentials } #!\n    - name: azure\n      hostPath:\n        path: /etc/kubernetes/azure.json #!\n    - name: tokens\n      hostPath: { path: /var/lib/kubelet/pods } #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: plugins\n      hostPath: { path: /var/lib/kubelet/plugins }\n    - name: aws\n      secret: { secretName: aws }\n    - name: other\n      hostPath: { path: "${HOME}/.aws" }\n  containers: []\n',
    ],
  },
});

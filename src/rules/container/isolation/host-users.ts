import { isWindows } from '../../../analysis/security-context.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'The users of a pod are the users of its node',
  severity: 'info',
  why: 'With a user namespace root in the container is nobody on the node, so most escapes gain nothing.',
  fix: 'Set `hostUsers: false` where the nodes support user namespaces.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/'],
  equivalents: ['kubesec:HostUsers'],

  *check(pod) {
    const field = pod.field('hostUsers');
    if (field.is(true) || (field.isAbsent && !isWindows(pod))) {
      yield field.violation('The pod has no user namespace of its own');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec: #!\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  hostUsers: true #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  hostUsers: false\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  hostUsers: ${HOST_USERS}\n  containers: []\n',
    ],
  },
});

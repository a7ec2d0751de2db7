import { isWindows } from '../../../analysis/security-context.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod does not say to which further groups its processes belong',
  severity: 'info',
  why: 'They belong to whatever groups the image lists for their user, which a new build of the image may change.',
  fix: 'Set `securityContext.supplementalGroups` of the pod to those it needs.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#supplementalgroupspolicy',
  ],
  equivalents: ['kubescape:C-0211'],

  *check(pod) {
    const groups = pod.field('securityContext', 'supplementalGroups');
    if (!isWindows(pod) && groups.isAbsent) yield groups.violation('The pod names no supplemental groups');
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec: #!\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  securityContext: #!\n    runAsUser: 10001\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext: { supplementalGroups: [] }\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  os: { name: windows }\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext: ${CONTEXT}\n  containers: []\n',
    ],
  },
});

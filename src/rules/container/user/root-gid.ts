import { securityFields } from '../../../analysis/security-context.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: "A container is in root's group",
  severity: 'low',
  why: "What is readable or writable for root's group, in the image and on mounted volumes of the node, is open to the process.",
  fix: 'Set `runAsGroup`, `fsGroup` and `supplementalGroups` to numbers above 10000.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  equivalents: ['kube-linter:run-as-non-root', 'trivy:KSV-0116', 'kyverno:require-non-root-groups'],

  *check(pod) {
    for (const [who, group] of securityFields(pod, 'runAsGroup')) {
      if (group.is(0)) yield group.violation(`${who} runs in root's group`);
    }
    const shared = pod.field('securityContext');
    for (const group of [shared.field('fsGroup'), ...shared.field('supplementalGroups').items]) {
      if (group.is(0)) yield group.violation("The pod adds root's group to its containers");
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsGroup: 0 #!\n    fsGroup: 0 #!\n    supplementalGroups:\n      - 10001\n      - 0 #!\n  initContainers:\n    - name: setup\n      securityContext:\n        runAsGroup: 0 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsGroup: 10001\n    fsGroup: ${GROUP_ID}\n    supplementalGroups: [10002]\n  containers:\n    - name: app\n',
    ],
  },
});

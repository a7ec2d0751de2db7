import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod is not restarted after it failed',
  severity: 'info',
  why: 'Whoever makes its process end has stopped it for good. A Job with this policy makes a new pod instead, which keeps the logs of the failed one.',
  fix: 'Set `restartPolicy: Always` for what is to keep running, `OnFailure` for a task that may be repeated in place.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy'],
  equivalents: ['kube-linter:restart-policy'],

  *check(pod) {
    const policy = pod.field('restartPolicy');
    if (policy.is('Never')) yield policy.violation('The pod is not restarted after it failed');
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  restartPolicy: Never #!\n  containers: []\n',
      'apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Never #!\n          containers: []\n',
    ],
    good: [
      'apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      restartPolicy: OnFailure\n      containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  restartPolicy: ${POLICY}\n  containers: []\n',
    ],
  },
});

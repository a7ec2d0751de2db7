import { objectRule } from '../../rule.ts';

const steady = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController'] as const;

export default objectRule([...steady, 'Job', 'CronJob'], {
  summary: 'A workload has a restart policy that its kind does not allow',
  severity: 'low',
  why: 'The API server refuses the object: what the cluster runs is not what was reviewed.',
  fix: 'Leave `restartPolicy` out for what is to keep running; set `Never` or `OnFailure` in a Job or CronJob.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy'],
  equivalents: ['kube-score:cronjob-restartpolicy'],

  *check(workload) {
    const policy = workload.pod?.field('restartPolicy');
    if (policy === undefined) return;
    const isSteady = steady.some((kind) => kind === workload.kind);
    if (isSteady && policy.isNot('Always')) {
      yield policy.violation(`The API server refuses a ${workload.kind} whose pods are not always restarted`);
    } else if (!isSteady && (policy.isAbsent || (policy.isNot('Never') && policy.isNot('OnFailure')))) {
      yield policy.violation(
        `The API server refuses a ${workload.kind} whose restart policy is neither Never nor OnFailure`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      restartPolicy: OnFailure #!\n      containers: []\n',
      'apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec: #!\n      containers: []\n',
      'apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          restartPolicy: Always #!\n          containers: []\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers: []\n',
      'apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      restartPolicy: Never\n      containers: []\n',
      'apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      restartPolicy: ${POLICY}\n      containers: []\n',
    ],
  },
});

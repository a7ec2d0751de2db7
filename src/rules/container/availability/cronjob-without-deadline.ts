import { objectRule } from '../../rule.ts';

export default objectRule(['CronJob'], {
  summary: 'A CronJob does not say how late a run may start',
  severity: 'low',
  why: 'After an outage a run of the night starts at noon, beside those it was to stay away from; older controllers that missed more than a hundred runs start none any more.',
  fix: 'Set `startingDeadlineSeconds` to how late a run may start.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline'],
  equivalents: ['kube-score:cronjob-has-deadline', 'kics:cronjob_deadline_not_configured'],

  *check(job) {
    const deadline = job.field('spec', 'startingDeadlineSeconds');
    if (deadline.isAbsent) yield deadline.violation('This CronJob does not say how late a run may start');
  },

  examples: {
    bad: ['apiVersion: batch/v1\nkind: CronJob\nspec: #!\n  schedule: "*/5 * * * *"\n'],
    good: [
      'apiVersion: batch/v1\nkind: CronJob\nspec:\n  startingDeadlineSeconds: 200\n---\napiVersion: batch/v1\nkind: CronJob\nspec:\n  startingDeadlineSeconds: ${DEADLINE}\n',
    ],
  },
});

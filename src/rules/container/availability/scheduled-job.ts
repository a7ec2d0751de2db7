import { objectRule } from '../../rule.ts';

export default objectRule(['CronJob'], {
  summary: 'A CronJob runs code again and again',
  severity: 'info',
  why: 'A schedule is a place where an attacker stays: what it starts is gone from the list of pods a minute later.',
  fix: 'Make sure that the schedule and its image are wanted; switch this rule off where CronJobs are common.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/'],
  equivalents: ['kubescape:C-0026'],

  *check(job) {
    yield job.field('spec', 'schedule').violation('This CronJob runs code again and again');
  },

  examples: {
    bad: ['apiVersion: batch/v1\nkind: CronJob\nspec:\n  schedule: "*/5 * * * *" #!\n'],
    good: ['apiVersion: batch/v1\nkind: Job\nspec: {}\n'],
  },
});

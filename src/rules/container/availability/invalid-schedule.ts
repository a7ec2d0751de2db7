import { isSchedule } from '../../../analysis/cron.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['CronJob', 'Schedule', 'CronWorkflow'], {
  summary: 'A schedule cannot be read',
  severity: 'low',
  why: 'The object is refused, or accepted and never runs: a backup or a clean-up that everybody counts on does not happen.',
  fix: 'Write five fields, minute to day of the week, or a word such as `@daily`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax'],
  equivalents: ['kyverno:validate-cron-schedule'],

  *check(object) {
    const schedule = object.field('spec', 'schedule');
    const { text } = schedule;
    if (text !== undefined && !isSchedule(text)) yield schedule.violation(`"${text}" is no schedule`);
  },

  examples: {
    bad: [
      'apiVersion: batch/v1\nkind: CronJob\nspec:\n  schedule: "*/5 * * *" #!\n---\napiVersion: velero.io/v1\nkind: Schedule\nspec:\n  schedule: 0 25 * * * #!\n---\napiVersion: batch/v1\nkind: CronJob\nspec:\n  schedule: "@dayly" #!\n',
    ],
    good: [
      'apiVersion: batch/v1\nkind: CronJob\nspec:\n  schedule: "*/5 1-6,8 ? jan-Mar/2 MON"\n---\napiVersion: velero.io/v1\nkind: Schedule\nspec:\n  schedule: "@every 12h"\n---\napiVersion: batch/v1\nkind: CronJob\nspec:\n  schedule: TZ=UTC 0 3 * * 0\n---\napiVersion: batch/v1\nkind: CronJob\nspec:\n  schedule: ${SCHEDULE}\n',
    ],
  },
});

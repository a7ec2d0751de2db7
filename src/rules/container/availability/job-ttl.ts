import { objectRule } from '../../rule.ts';

export default objectRule(['Job', 'CronJob'], {
  summary: 'Finished Jobs stay for ever, or go before their CronJob wants it',
  severity: 'low',
  why: 'Finished Jobs and their pods fill etcd until it takes no more writes. A CronJob clears up by itself, and a second time limit in its template takes the logs away early.',
  fix: 'Set `ttlSecondsAfterFinished` in a Job; in a CronJob use `successfulJobsHistoryLimit` and `failedJobsHistoryLimit` instead.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/'],
  equivalents: ['kube-linter:job-ttl-seconds-after-finished'],

  *check(job) {
    if (job.kind === 'CronJob') {
      const ttl = job.field('spec', 'jobTemplate', 'spec', 'ttlSecondsAfterFinished');
      if (!ttl.isAbsent && ttl.node !== undefined)
        yield ttl.violation('The history limits of the CronJob decide how long Jobs stay', 'info');
      return;
    }
    const ttl = job.field('spec', 'ttlSecondsAfterFinished');
    const annotations = job.field('metadata', 'annotations');
    const isCleared = clearers.some((name) => !annotations.field(name).isAbsent);
    if (ttl.isAbsent && !isCleared) yield ttl.violation('Nothing removes this Job after it finished');
  },

  examples: {
    bad: [
      'apiVersion: batch/v1\nkind: Job\nspec: #!\n  template: {}\n',
      'apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      ttlSecondsAfterFinished: 1200 #!\n',
    ],
    good: [
      'apiVersion: batch/v1\nkind: Job\nspec:\n  ttlSecondsAfterFinished: 100\n---\napiVersion: batch/v1\nkind: Job\nspec:\n  ttlSecondsAfterFinished: ${TTL}\n---\napiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec: {}\n',
      'apiVersion: batch/v1\nkind: Job\nmetadata:\n  annotations: { helm.sh/hook-delete-policy: hook-succeeded }\nspec: {}\n',
    ],
  },
});

/** Helm and Argo CD remove the Jobs of their hooks themselves. */
const clearers = ['helm.sh/hook-delete-policy', 'argocd.argoproj.io/hook-delete-policy'];

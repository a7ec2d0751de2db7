import { objectRule } from '../../rule.ts';

export default objectRule(['Job'], {
  summary: 'A Job runs once, as soon as it is applied',
  severity: 'info',
  why: 'It runs whatever it was given and is soon gone from the list of pods; applied again it is refused, because its template cannot change.',
  fix: 'Use a CronJob, or a hook of the tool that deploys; switch this rule off where Jobs are common.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/job/'],
  equivalents: ['kyverno:restrict-jobs'],

  *check(job) {
    if (job.group !== 'batch' || !job.field('metadata', 'ownerReferences').isAbsent) return;
    const annotations = job.field('metadata', 'annotations').entries;
    const isHook = annotations.some(([key]) => key === 'helm.sh/hook' || key === 'argocd.argoproj.io/hook');
    if (!isHook) yield job.violation(`Job "${job.subject.name}" runs once, as soon as it is applied`);
  },

  examples: {
    bad: ['apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: migrate #!\n'],
    good: [
      'apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: clean\n',
      'apiVersion: batch/v1\nkind: Job\nmetadata:\n  name: migrate\n  annotations:\n    helm.sh/hook: pre-upgrade\n',
    ],
  },
});

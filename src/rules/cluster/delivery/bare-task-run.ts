import { objectRule } from '../../rule.ts';

export default objectRule(['TaskRun'], {
  summary: 'A Tekton task runs outside a pipeline',
  severity: 'info',
  why: 'Whoever may start single tasks goes past the checks, signatures and approvals that a pipeline puts around them.',
  fix: 'Run the task as part of a pipeline.',
  references: ['https://tekton.dev/docs/pipelines/taskruns/'],
  equivalents: ['kyverno:block-tekton-task-runs'],

  *check(run) {
    if (run.group === 'tekton.dev')
      yield run.violation(`Task run "${run.subject.name}" is part of no pipeline`);
  },

  examples: {
    bad: ['apiVersion: tekton.dev/v1\nkind: TaskRun\nmetadata:\n  name: build #!\nspec: {}\n'],
    good: ['apiVersion: tekton.dev/v1\nkind: PipelineRun\nmetadata:\n  name: build\nspec: {}\n'],
  },
});

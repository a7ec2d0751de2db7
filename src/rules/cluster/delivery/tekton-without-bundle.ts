import { objectRule } from '../../rule.ts';

export default objectRule(['PipelineRun', 'TaskRun'], {
  summary: 'A Tekton run takes its steps from somewhere else than a bundle',
  severity: 'info',
  why: 'A pipeline in the cluster can change between its review and its run; a bundle is an image that a digest pins and a signature vouches for.',
  fix: 'Refer to the pipeline or task with `resolver: bundles` and a digest.',
  references: ['https://tekton.dev/docs/pipelines/bundle-resolver/'],
  equivalents: ['kyverno:require-tekton-bundle'],

  *check(run) {
    const reference = run.field('spec', run.kind === 'PipelineRun' ? 'pipelineRef' : 'taskRef');
    const bundle = reference.field('bundle');
    const resolver = reference.field('resolver');
    const isBundled = !bundle.isAbsent || resolver.is('bundles') || resolver.isHidden;
    if (!isBundled) yield reference.violation(`${run.kind} "${run.subject.name}" does not run from a bundle`);
  },

  examples: {
    bad: [
      'apiVersion: tekton.dev/v1\nkind: PipelineRun\nspec:\n  pipelineRef: #!\n    name: build\n',
      'apiVersion: tekton.dev/v1\nkind: TaskRun\nspec: #!\n  taskSpec: { steps: [] }\n',
    ],
    good: [
      'apiVersion: tekton.dev/v1beta1\nkind: TaskRun\nspec:\n  taskRef:\n    bundle: registry.example/tasks/build@sha256:0c1f\n',
      'apiVersion: tekton.dev/v1\nkind: PipelineRun\nspec:\n  pipelineRef:\n    resolver: bundles\n',
      'apiVersion: tekton.dev/v1\nkind: PipelineRun\nspec:\n  pipelineRef: ${PIPELINE}\n',
    ],
  },
});

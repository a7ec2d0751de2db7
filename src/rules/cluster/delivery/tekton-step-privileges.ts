import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Task', 'ClusterTask', 'TaskRun'], {
  summary: 'A step of a Tekton task runs with more privileges than it states to need',
  severity: 'high',
  why: 'A build runs code of everyone who may open a pull request: a privileged step hands them the node.',
  fix: 'Set `privileged: false` and `allowPrivilegeEscalation: false` in the `securityContext` of each step; build images with a rootless builder.',
  references: ['https://tekton.dev/docs/pipelines/tasks/#specifying-a-step-template'],
  equivalents: ['kyverno:require-tekton-securitycontext'],

  *check(task) {
    if (task.group !== 'tekton.dev') return;
    for (const { step, template } of stepsOf(task)) {
      const privileged = inForce(step, template, 'privileged');
      const escalation = inForce(step, template, 'allowPrivilegeEscalation');
      if (privileged.is(true))
        yield { ...privileged.violation('This step runs privileged'), edit: privileged.set(false) };
      else if (escalation.is(true) || escalation.isAbsent)
        yield {
          ...escalation.violation('This step does not rule out privilege escalation', 'low'),
          edit: escalation.set(false),
        };
    }
  },

  examples: {
    bad: [
      'apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  steps:\n    - name: test #!\n    - name: build\n      securityContext:\n        privileged: true #!\n  sidecars:\n    - name: docker\n      securityContext: { privileged: true } #!\n',
      'apiVersion: tekton.dev/v1\nkind: TaskRun\nspec:\n  taskSpec:\n    stepTemplate:\n      securityContext:\n        privileged: true #!\n    steps:\n      - name: build\n',
    ],
    good: [
      'apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  stepTemplate:\n    securityContext: { allowPrivilegeEscalation: false }\n  steps:\n    - name: build\n    - name: test\n      securityContext: ${CONTEXT}\n',
    ],
  },
});

interface Step {
  readonly step: Field;
  /** What steps inherit; `undefined` for sidecars, which inherit nothing. */
  readonly template: Field | undefined;
}

/** The steps of a task, of one embedded in a run, and of the status in which Tekton keeps what it ran. */
function stepsOf(task: KubernetesObject): readonly Step[] {
  const specs = [task.field('spec'), task.field('spec', 'taskSpec'), task.field('status', 'taskSpec')];
  return specs.flatMap((spec) => [
    ...spec.field('steps').items.map((step) => ({ step, template: spec.field('stepTemplate') })),
    ...spec.field('sidecars').items.map((step) => ({ step, template: undefined })),
  ]);
}

function inForce(step: Field, template: Field | undefined, key: string): Field {
  const own = step.field('securityContext', key);
  const shared = template?.field('securityContext', key);
  return !own.isAbsent || shared === undefined || shared.isAbsent ? own : shared;
}

import type { Field } from '../yaml/field.ts';
import type { ContainerRole, PodTemplate } from './pod.ts';

/** Where the workflows of Argo keep their templates. */
const workflows: Readonly<Record<string, readonly string[]>> = {
  Workflow: ['spec'],
  WorkflowTemplate: ['spec'],
  ClusterWorkflowTemplate: ['spec'],
  CronWorkflow: ['spec', 'workflowSpec'],
};

/** The templates of a workflow that run containers: pods without a `spec`, which take what they lack from the workflow. */
export function argoTemplates(kind: string, object: Field): readonly PodTemplate[] {
  const path = workflows[kind];
  if (path === undefined) return [];
  const workflow = object.field(...path);
  const shared = [workflow.field('templateDefaults'), workflow];
  return workflow.field('templates').items.flatMap((template) => {
    const containers = containersOf(template);
    if (!containers.some(([, role]) => role === 'main')) return [];
    return { metadata: template.field('metadata'), spec: template, defaults: shared, containers };
  });
}

function containersOf(template: Field): PodTemplate['containers'] {
  const all: readonly (readonly [readonly Field[], ContainerRole])[] = [
    [template.field('initContainers').items, 'init'],
    [[template.field('container'), template.field('script')], 'main'],
    [template.field('containerSet', 'containers').items, 'main'],
    [template.field('sidecars').items, 'main'],
  ];
  return all.flatMap(([fields, role]) =>
    // Argo calls the container of a template so when nobody gives it a name.
    fields.filter(({ node }) => node?.kind === 'mapping').map((field) => [field, role, 'main'] as const),
  );
}

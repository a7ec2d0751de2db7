import type { Field } from '../yaml/field.ts';
import type { Mapping, Node } from '../yaml/node.ts';
import { argoTemplates } from './argo-template.ts';
import type { ContainerRole, PodTemplate } from './pod.ts';

/** Where each workload keeps its pod template; the template has `metadata` and `spec` like a pod. */
const templates: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  PodTemplate: ['template'],
  ReplicationController: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  DeploymentConfig: ['spec', 'template'],
};

/**
 * The templates inside an object: the one of a workload, or all that a custom resource embeds under any name
 * (Rollout, Knative Service, RayCluster, PyTorchJob, JobSet, Argo Workflow …).
 */
export function findPodTemplates(kind: string, group: string, object: Field): readonly PodTemplate[] {
  const path = templates[kind];
  if (path !== undefined) {
    const template = object.field(...path);
    if (template.field('spec').node?.kind === 'mapping') return [podTemplate(template)];
  }
  if (!group.includes('.') || group.endsWith('.k8s.io')) return [];
  if (group === 'argoproj.io') {
    const steps = argoTemplates(kind, object);
    if (steps.length > 0) return steps;
  }
  return embedded(object.field('spec')).map(podTemplate);
}

const lists: readonly (readonly [string, ContainerRole])[] = [
  ['initContainers', 'init'],
  ['containers', 'main'],
  ['ephemeralContainers', 'ephemeral'],
];

function podTemplate(template: Field): PodTemplate {
  const spec = template.field('spec');
  const containers = lists.flatMap(([list, role]) =>
    spec
      .field(list)
      .items.filter(({ node }) => node?.kind === 'mapping')
      .map((item) => [item, role] as const),
  );
  return { metadata: template.field('metadata'), spec, defaults: [], containers };
}

interface Place {
  readonly node: Node;
  readonly field: () => Field;
  readonly depth: number;
}

/** How many mappings deep custom resources nest their templates at most. */
const deepest = 5;

/**
 * Looks through nodes, the shallow ones first and each once, however many aliases lead to it: fields are made of what
 * is found alone. A schema in a definition of custom resources is no template.
 */
function embedded(spec: Field): readonly Field[] {
  const found: Field[] = [];
  const seen = new Set<Node>();
  const waiting: Place[] = spec.node === undefined ? [] : [{ node: spec.node, field: () => spec, depth: 0 }];
  for (const { node, field, depth } of waiting) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'mapping' && depth > 0 && isTemplate(node)) found.push(field());
    else for (const place of below(node, field, depth)) waiting.push(place);
  }
  return found;
}

function below(node: Node, field: () => Field, depth: number): readonly Place[] {
  if (node.kind === 'sequence') {
    return node.items.flatMap((item, index) =>
      item.kind === 'scalar' ? [] : { node: item, field: () => field().items[index] ?? field(), depth },
    );
  }
  if (node.kind === 'scalar' || depth >= deepest) return [];
  return [...node.entries].flatMap(([key, { value }]) =>
    value.kind === 'scalar' ? [] : { node: value, field: () => field().field(key), depth: depth + 1 },
  );
}

function isTemplate(mapping: Mapping): boolean {
  const spec = mapping.get('spec');
  return spec?.kind === 'mapping' && spec.get('containers')?.kind === 'sequence';
}

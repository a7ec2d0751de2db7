import type { Field } from '../yaml/field.ts';

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

/** The template inside an object, or inside a custom resource that embeds one under any name (Rollout, Knative Service …). */
export function findPodTemplate(kind: string, group: string, object: Field): Field | undefined {
  const path = templates[kind];
  if (path !== undefined) {
    const template = object.field(...path);
    if (template.field('spec').node?.kind === 'mapping') return template;
  }
  if (!group.includes('.') || group.endsWith('.k8s.io')) return undefined;
  return embedded(object.field('spec'), 0);
}

/** Custom resources nest their template at most a few levels deep; a schema in a CRD is no template. */
function embedded(field: Field, depth: number): Field | undefined {
  if (depth > 4) return undefined;
  for (const [, child] of field.entries) {
    if (child.node?.kind !== 'mapping') continue;
    const containers = child.field('spec', 'containers');
    if (containers.isList) return child;
    const found = embedded(child, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';

const templates: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  Deployment: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  DeploymentConfig: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
};

/** The labels of the pods an object makes, those of each template; none for what makes no pods. */
export function podLabels(object: KubernetesObject): readonly Field[] {
  if (object.pods.length > 0) return object.pods.map(({ metadata }) => metadata.field('labels'));
  const path = templates[object.kind];
  if (path === undefined) return [];
  const template = object.field(...path);
  if (!template.isAbsent) return [template.field('metadata', 'labels')];
  // The template of a fragment is still to be written; it will have to carry what the selector asks for.
  return [object.field('spec', 'selector', 'matchLabels')];
}

import type { Field } from '../parse/yaml/field.ts';

/** Workloads that run a number of like pods. */
export const replicated = [
  'Deployment',
  'StatefulSet',
  'DeploymentConfig',
  'ReplicaSet',
  'ReplicationController',
] as const;

/** A number of replicas, one when it is not written; `undefined` when it is not known. */
export function replicasOf(field: Field): number | undefined {
  return field.isAbsent ? 1 : field.number;
}

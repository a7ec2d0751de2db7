import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';

/** The subjects of a RoleBinding or ClusterRoleBinding that have one of the names, of whichever kind. */
export function subjectsNamed(binding: KubernetesObject, ...names: readonly string[]): readonly Field[] {
  return binding
    .field('subjects')
    .items.filter((subject) => names.some((name) => subject.field('name').is(name)));
}

/** Whether a binding hands out one of the roles. */
export function bindsTo(binding: KubernetesObject, ...roles: readonly string[]): boolean {
  return roles.some((role) => binding.field('roleRef', 'name').is(role));
}

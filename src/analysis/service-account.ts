import type { Pod } from '../parse/kubernetes/pod.ts';
import type { Field } from '../parse/yaml/field.ts';

/** The service account a pod names, also by the field's former name. */
export function accountOf(pod: Pod): Field {
  const name = pod.field('serviceAccountName');
  const former = pod.field('serviceAccount');
  return name.isAbsent && !former.isAbsent ? former : name;
}

import type { Bundle } from '../bundle/bundle.ts';
import type { Pod } from '../parse/kubernetes/pod.ts';
import type { Field } from '../parse/yaml/field.ts';

/** The service account a pod names, also by the field's former name. */
export function accountOf(pod: Pod): Field {
  const name = pod.field('serviceAccountName');
  const former = pod.field('serviceAccount');
  return name.isAbsent && !former.isAbsent ? former : name;
}

/**
 * What decides whether a pod receives a token: its own field, else that of its service account where a bundle that is
 * whole holds it. What neither says is missing in the pod; the default is to receive one.
 */
export function tokenSetting(pod: Pod, bundle: Bundle): Field {
  const own = pod.field('automountServiceAccountToken');
  const account = accountOf(pod);
  const name = account.isAbsent || account.is('') ? 'default' : account.text;
  if (!own.isAbsent || !bundle.isWhole || name === undefined) return own;
  const { namespace } = pod.object.subject;
  const settings = bundle
    .variants('ServiceAccount', namespace, name)
    .filter(({ subject }) => subject.namespace === namespace)
    .map((each) => each.field('automountServiceAccountToken'));
  return settings.find((each) => !each.is(false)) ?? settings[0] ?? own;
}

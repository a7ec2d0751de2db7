import type { Container, Pod } from '../parse/kubernetes/pod.ts';
import type { Field } from '../parse/yaml/field.ts';

const seccompOfPod = 'seccomp.security.alpha.kubernetes.io/pod';
const seccompOfContainer = 'container.seccomp.security.alpha.kubernetes.io/';
const appArmorOfContainer = 'container.apparmor.security.beta.kubernetes.io/';

/** The annotation that chose a container's seccomp profile before the field did; nothing reads it since Kubernetes 1.27. */
export function seccompAnnotation({ name, pod }: Container): Field {
  const own = pod.metadata.field('annotations', seccompOfContainer + name);
  return own.isAbsent ? pod.metadata.field('annotations', seccompOfPod) : own;
}

/** What chooses a container's seccomp profile: the field in force, else the annotation. */
export function seccompOf(container: Container): Field {
  const type = container.security('seccompProfile', 'type');
  const annotation = seccompAnnotation(container);
  return type.isAbsent && !annotation.isAbsent ? annotation : type;
}

/** What chooses a container's AppArmor profile: the field in force, else the annotation. */
export function appArmorOf(container: Container): Field {
  const type = container.security('appArmorProfile', 'type');
  const annotation = container.pod.metadata.field('annotations', appArmorOfContainer + container.name);
  return type.isAbsent && !annotation.isAbsent ? annotation : type;
}

/** The annotations of a pod that choose AppArmor profiles, whether or not their container exists. */
export function appArmorAnnotations(pod: Pod): readonly Field[] {
  const annotations = pod.metadata.field('annotations').entries;
  return annotations.flatMap(([key, value]) => (key.startsWith(appArmorOfContainer) ? [value] : []));
}

/** Whether a profile, chosen by field or annotation, is known and none that confines. */
export function isUnconfined(profile: Field): boolean {
  const { text } = profile;
  return (
    text !== undefined &&
    text !== '' &&
    !/^(?:RuntimeDefault|Localhost|(?:runtime|docker)\/default|localhost\/.*)$/.test(text)
  );
}

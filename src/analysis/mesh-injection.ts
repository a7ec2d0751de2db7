import type { Field } from '../parse/yaml/field.ts';
import { writtenText } from './written-text.ts';

/** Where a mesh reads that it is to leave a pod or namespace alone, or to take it in. */
interface Switch {
  readonly among: 'labels' | 'annotations';
  readonly key: string;
  readonly off: string;
  readonly on: RegExp;
}

const switches: readonly Switch[] = [
  { among: 'labels', key: 'sidecar.istio.io/inject', off: 'false', on: /^true$/ },
  { among: 'annotations', key: 'sidecar.istio.io/inject', off: 'false', on: /^true$/ },
  { among: 'labels', key: 'istio-injection', off: 'disabled', on: /^enabled$/ },
  { among: 'labels', key: 'istio.io/dataplane-mode', off: 'none', on: /^ambient$/ },
  { among: 'labels', key: 'istio.io/rev', off: '', on: /./ },
  { among: 'annotations', key: 'linkerd.io/inject', off: 'disabled', on: /^(?:enabled|ingress)$/ },
];

/** The fields that keep an object with this metadata out of a service mesh. */
export function keptOut(metadata: Field): readonly Field[] {
  return switches.flatMap(({ among, key, off }) => {
    const field = metadata.field(among, key);
    return off !== '' && writtenText(field) === off ? [field] : [];
  });
}

/** Whether some mesh is told to take the object in, or a variable decides about that. */
export function isTakenIn(metadata: Field): boolean {
  return switches.some(({ among, key, on }) => {
    const field = metadata.field(among, key);
    return field.isHidden || on.test(writtenText(field) ?? '');
  });
}

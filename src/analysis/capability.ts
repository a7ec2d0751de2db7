import type { Severity } from '../finding/severity.ts';
import type { Container } from '../parse/kubernetes/pod.ts';
import type { Field } from '../parse/yaml/field.ts';
import { addableAtBaseline } from './pod-security/controls/capabilities.ts';

/** What the Pod Security Standards let a pod of the baseline level add. */
export const baselineCapabilities: ReadonlySet<string> = new Set(addableAtBaseline);

/** What reaches beyond the container, and how far; without those that have a rule of their own. */
export const dangerousCapabilities: ReadonlyMap<string, Severity> = new Map([
  ['ALL', 'critical'],
  ['SYS_RAWIO', 'critical'],
  ['BPF', 'high'],
  ['DAC_READ_SEARCH', 'high'],
  ['MAC_ADMIN', 'medium'],
  ['MAC_OVERRIDE', 'medium'],
  ['NET_ADMIN', 'medium'],
  ['PERFMON', 'medium'],
  ['SYS_BOOT', 'medium'],
  ['SYS_PTRACE', 'medium'],
]);

/** The capabilities a container adds, by the names runtimes make of them: upper case, without `CAP_`. */
export function addedCapabilities(container: Container): readonly (readonly [name: string, item: Field])[] {
  return container
    .field('securityContext', 'capabilities', 'add')
    .items.flatMap((item) => (item.text === undefined ? [] : [[nameOf(item.text), item] as const]));
}

/** The capabilities a container surely drops; `undefined` when a template decides. */
export function droppedCapabilities(container: Container): ReadonlySet<string> | undefined {
  const drop = container.field('securityContext', 'capabilities', 'drop');
  if (drop.isHidden || drop.items.some(({ isHidden }) => isHidden)) return undefined;
  const written = drop.items.filter(({ isAbsent }) => !isAbsent);
  return new Set(written.flatMap(({ text }) => (text === undefined ? [] : [nameOf(text)])));
}

function nameOf(text: string): string {
  return text.toUpperCase().replace(/^CAP_/, '');
}

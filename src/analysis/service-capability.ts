import type { Service } from '../parse/compose/service.ts';
import type { Field } from '../parse/yaml/field.ts';

/** What Docker and Podman grant when nobody says anything. */
export const defaultCapabilities: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'NET_RAW',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);

/** The capabilities that a service adds or drops, by the names the engine makes of them: upper case, without `CAP_`. */
export function listedCapabilities(
  service: Service,
  list: 'cap_add' | 'cap_drop',
): readonly (readonly [name: string, item: Field])[] {
  return service
    .field(list)
    .items.flatMap((item) =>
      item.text === undefined ? [] : [[item.text.toUpperCase().replace(/^CAP_/, ''), item] as const],
    );
}

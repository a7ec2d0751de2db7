import type { Violation } from '../finding/violation.ts';
import type { Service } from '../parse/compose/service.ts';

/**
 * A security option that switches a protection off. Removing it is offered where others stay: a service without any
 * option is a weakness of its own.
 */
export function unprotected(
  service: Service,
  option: Service['securityOptions'][number],
  what: string,
): Violation {
  const { field } = option;
  const violation = field.violation(`Service "${service.name}" ${what}`);
  return service.field('security_opt').items.length > 1 ? { ...violation, edit: field.remove() } : violation;
}

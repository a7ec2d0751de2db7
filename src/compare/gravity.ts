import type { Finding } from '../finding/finding.ts';
import { severities } from '../finding/severity.ts';

/** A finding that became graver is worse than what stood there. */
export function isNoWorse(after: Finding, before: Finding): boolean {
  return gravity(after) >= gravity(before);
}

export function gravestFirst(a: Finding, b: Finding): number {
  return gravity(a) - gravity(b);
}

/** Less is graver. */
function gravity({ severity }: Finding): number {
  return severities.indexOf(severity);
}

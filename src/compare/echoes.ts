import { severities } from '../finding/severity.ts';
import type { Compared } from './compare.ts';

/**
 * Leaves out a weakening where the change introduces a weakness, at least as grave, in the same field of the same
 * object, or at the same place of it: it is said once.
 */
export function withoutEchoes(compared: readonly Compared[]): readonly Compared[] {
  const introduced = new Map<string, number>();
  for (const { finding, status } of compared) {
    if (status !== 'introduced' || finding.change !== undefined) continue;
    for (const key of keysOf(finding)) {
      introduced.set(key, Math.min(rank(finding), introduced.get(key) ?? Infinity));
    }
  }
  return compared.filter(
    ({ finding }) =>
      finding.change !== 'weakened' ||
      keysOf(finding).every((key) => (introduced.get(key) ?? Infinity) > rank(finding)),
  );
}

function rank({ severity }: Compared['finding']): number {
  return severities.indexOf(severity);
}

/** Some rules know their findings by another path than that of the field they stand on. */
function keysOf({ path, subject, field, range: { start } }: Compared['finding']): readonly string[] {
  const { kind, namespace, name, container = '' } = subject;
  const object = [path, kind, namespace, name, container].join('\0');
  return [`${object}\0field ${field}`, `${object}\0place ${start.line}:${start.column}`];
}

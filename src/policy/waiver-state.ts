import type { Finding } from '../finding/finding.ts';
import type { Coverage, JudgedWaiver } from '../finding/outcome.ts';
import { dayNumber } from './day.ts';
import { isLiteral } from './glob.ts';
import { isAbout, type Waiver } from './waiver.ts';

/** Whether a waiver holds on a day, `2026-11-22`. */
export function stateOf({ created, expires }: Waiver, day: string): 'active' | 'expired' | 'future' {
  if (expires < day) return 'expired';
  // Where it was written, the next day may have begun.
  return (dayNumber(created) ?? 0) > (dayNumber(day) ?? 0) + 1 ? 'future' : 'active';
}

/** What was looked at. */
export interface Looked {
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  /** Whether every file was under review. */
  readonly isWhole: boolean;
}

/** What became of each waiver in a run. */
export function judgeWaivers(
  waivers: readonly Waiver[],
  { findings, coverage, isWhole }: Looked,
  day: string,
): readonly JudgedWaiver[] {
  const states = new Map(coverage.map(({ path, state }) => [path, state]));
  const isLookedAt = ({ paths }: Waiver): boolean =>
    paths.length > 0 &&
    paths.every((path) => isLiteral(path) && ['inspected', 'removed'].includes(states.get(path) ?? ''));
  return waivers.map((waiver) => {
    const count = findings.filter((finding) => isAbout(waiver, finding)).length;
    const state = stateOf(waiver, day);
    const none = isWhole || isLookedAt(waiver) ? 'unused' : 'unmatched';
    return {
      about: aboutOf(waiver),
      state: state === 'active' ? (count > 0 ? 'used' : none) : state,
      findings: count,
      owner: waiver.owner,
      expires: waiver.expires,
      source: waiver.origin,
    };
  });
}

/** What a waiver is about, for people. */
export function aboutOf({ rule, fingerprint, object, paths, environment }: Waiver): string {
  return [
    rule ?? fingerprint,
    ...(object === undefined ? [] : [`of ${object}`]),
    ...(paths.length === 0 ? [] : [`in ${paths.join(', ')}`]),
    ...(environment === undefined ? [] : [`in the environment ${environment}`]),
  ].join(' ');
}

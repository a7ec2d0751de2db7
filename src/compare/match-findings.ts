import type { Finding } from '../finding/finding.ts';
import { groupBy } from '../finding/group-by.ts';
import { matchEdited } from './edited-instructions.ts';
import { gravestFirst, isNoWorse } from './gravity.ts';
import { matchNarrowed } from './narrowed-grants.ts';
import type { Pair } from './pair-objects.ts';
import { inBaseOf } from './same-items.ts';
import { contentsOf, wholeOf } from './seen.ts';
import type { Standing } from './seen.ts';

/** Pairs of findings, one to one: of head, and what it was in base. */
type Matches = Map<Finding, Finding>;

type Round = (base: readonly Finding[], head: readonly Finding[]) => Iterable<readonly [Finding, Finding]>;

/**
 * Matches the findings of one object before and after: by field; then in items of lists that bear another name;
 * then in instructions that were edited. Only findings of one rule go together, and never a graver one with a lesser:
 * that is worse than it was.
 */
export function matchFindings({ was, is }: Pair): Matches {
  const matches: Matches = new Map();
  const matched = new Set<Finding>();
  const rounds: readonly Round[] = [
    (base, head) => matchFields(base, head, placeOf),
    (base, head) => {
      const isAsked = base.some(isInItem) && head.some(isInItem);
      return isAsked ? matchFields(base, head, inBaseOf(contentsOf(was), contentsOf(is))) : [];
    },
    (base, head) =>
      matchEdited({ findings: base, lines: was.side.lines }, { findings: head, lines: is.side.lines }),
    matchNarrowed,
    (base, head) => (saysTheSame(was, is) ? matchMessages(base, head) : []),
  ];
  for (const round of rounds) {
    const base = was.findings.filter((finding) => !matched.has(finding));
    const head = is.findings.filter((finding) => !matches.has(finding));
    if (base.length === 0 || head.length === 0) break;
    for (const [after, before] of round(base, head)) {
      matches.set(after, before);
      matched.add(before);
    }
  }
  return matches;
}

/** Container and field; of a finding of head by the names of base. */
type Place = readonly [container: string, field: string];

function placeOf({ subject: { container = '' }, field }: Finding): Place {
  return [container, field];
}

function isInItem({ subject: { container }, field }: Finding): boolean {
  return container !== undefined || field.includes('[');
}

function* matchFields(
  base: readonly Finding[],
  head: readonly Finding[],
  inBase: (finding: Finding) => Place,
): Iterable<readonly [Finding, Finding]> {
  const waiting = groupBy(base, (finding) => [finding.rule, ...placeOf(finding)].join('\0'));
  const key = (finding: Finding): string => [finding.rule, ...inBase(finding)].join('\0');
  for (const [at, after] of groupBy(head, key)) yield* matchEqual(waiting.get(at) ?? [], after);
}

/** Findings of one rule at one place: equal ones first, then each with one that was at least as grave. */
function* matchEqual(
  base: readonly Finding[],
  head: readonly Finding[],
): Iterable<readonly [Finding, Finding]> {
  const [only] = base;
  const [one] = head;
  if (only === undefined || one === undefined) return;
  if (base.length === 1 && head.length === 1) {
    if (isNoWorse(one, only)) yield [one, only];
    return;
  }
  const said = ({ severity, message }: Finding): string => `${severity}\0${message}`;
  const equal = groupBy(base, said);
  const others: Finding[] = [];
  for (const after of head) {
    const before = equal.get(said(after))?.shift();
    if (before === undefined) others.push(after);
    else yield [after, before];
  }
  const left = [...equal.values()].flat().toSorted(gravestFirst);
  let next = 0;
  for (const after of others.toSorted(gravestFirst)) {
    const before = left[next];
    if (before === undefined || !isNoWorse(after, before)) continue;
    next += 1;
    yield [after, before];
  }
}

function saysTheSame(was: Standing, is: Standing): boolean {
  const text = wholeOf(is);
  return text !== undefined && text === wholeOf(was);
}

/** In an object that only was written in another order, a rule may point at another one of two that collide. */
function* matchMessages(
  base: readonly Finding[],
  head: readonly Finding[],
): Iterable<readonly [Finding, Finding]> {
  const said = ({ rule, message }: Finding): string => `${rule}\0${message}`;
  const waiting = groupBy(base, said);
  for (const [text, after] of groupBy(head, said)) yield* matchEqual(waiting.get(text) ?? [], after);
}

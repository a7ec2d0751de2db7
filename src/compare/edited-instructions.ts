import type { Finding } from '../finding/finding.ts';
import { groupBy } from '../finding/group-by.ts';
import { isNoWorse } from './gravity.ts';

/** Findings of one side, and the lines of their files. */
interface Side {
  readonly findings: readonly Finding[];
  readonly lines: ReadonlyMap<string, readonly string[]>;
}

/** Instructions that only what they say tells apart from others of their stage. */
const numerous = /^((?:ONBUILD\.)?(?:ADD|COPY|EXPOSE|RUN|VOLUME)\[)[0-9a-f]{8}\]/;
/** Findings of one rule in one stage that are compared with each other. */
const mostPairs = 40_000;

/**
 * Matches findings of instructions that were edited: those go together whose words, at the place of the finding, are
 * most alike, more alike than not, and fetch from no other host; of equally alike ones the nearest in order.
 */
export function* matchEdited(base: Side, head: Side): Iterable<readonly [Finding, Finding]> {
  const waiting = groupBy(base.findings, kindOf);
  for (const [kind, after] of groupBy(head.findings, kindOf)) {
    const before = waiting.get(kind) ?? [];
    if (kind === undefined || before.length * after.length > mostPairs) continue;
    yield* mostAlike(
      before.map((finding) => worded(finding, base.lines)),
      after.map((finding) => worded(finding, head.lines)),
    );
  }
}

function kindOf({ rule, field }: Finding): string | undefined {
  const [, keyword] = numerous.exec(field) ?? [];
  return keyword === undefined ? undefined : `${rule}\0${field.replace(numerous, keyword)}`;
}

interface Worded {
  readonly finding: Finding;
  readonly words: readonly string[];
  /** Where it fetches from. */
  readonly hosts: ReadonlySet<string>;
}

function* mostAlike(base: readonly Worded[], head: readonly Worded[]): Iterable<readonly [Finding, Finding]> {
  const candidates = head.flatMap((after, place) =>
    base.flatMap((before, order) => {
      const alike = likeness(before.words, after.words);
      const isFromThere = [...after.hosts].every((host) => before.hosts.has(host));
      const fits = alike > 0.5 && isFromThere && isNoWorse(after.finding, before.finding);
      return fits
        ? [{ after: after.finding, before: before.finding, alike, apart: Math.abs(place - order) }]
        : [];
    }),
  );
  const done = new Set<Finding>();
  for (const { after, before } of candidates.toSorted((a, b) => b.alike - a.alike || a.apart - b.apart)) {
    if (done.has(after) || done.has(before)) continue;
    done.add(after).add(before);
    yield [after, before];
  }
}

/** The words where the finding stands, without the keyword of the instruction. */
function worded(finding: Finding, lines: Side['lines']): Worded {
  const text = textAt(finding, lines);
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isKeyword = words[0] !== undefined && keywords.has(words[0].toUpperCase());
  const hosts = Array.from(text.matchAll(/:\/\/([^\s/'"]+)/g), ([, host = '']) => host.toLowerCase());
  return { finding, words: isKeyword ? words.slice(1) : words, hosts: new Set(hosts) };
}

function textAt({ path, range }: Finding, lines: Side['lines']): string {
  const { start, end } = range;
  return (lines.get(path) ?? [])
    .slice(start.line - 1, end.line)
    .map((line, index, all) => {
      const last = index === all.length - 1 ? end.column - 1 : undefined;
      return line.slice(index === 0 ? start.column - 1 : 0, last);
    })
    .join('\n');
}

const keywords = new Set(['ADD', 'COPY', 'EXPOSE', 'ONBUILD', 'RUN', 'VOLUME']);

/** From 0 to 1: twice the words in common by the words of both (Dice). */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    common += 1;
    left.set(word, count - 1);
  }
  const all = one.length + other.length;
  return all === 0 ? 0 : (2 * common) / all;
}

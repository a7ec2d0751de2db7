import { compare } from '../../src/compare/compare.ts';
import type { Compared } from '../../src/compare/compare.ts';
import type { Moved, Seen } from '../../src/compare/seen.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { byPlace } from '../../src/finding/order.ts';
import { contentsIn } from '../../src/inspect/contents.ts';
import { inspectChange } from '../../src/inspect/inspect-change.ts';
import { ruleSet } from '../../src/inspect/rule-set.ts';
import { Side } from '../../src/inspect/side.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { selectRules } from '../../src/rules/select.ts';
import { treeOf } from './judge.ts';
import type { Texts } from './judge.ts';

/** Every rule but mere opinions; those about a change have no absolute findings, those about bundles look at neighbours. */
const absolute = selectRules('default').filter(({ on }) => !/change|removal/.test(on));
const alone = absolute.filter(({ needs }) => needs === undefined);

export interface CompareOptions {
  /** The path in base by the path in head. */
  readonly moves?: Texts;
  /** Only the rules for which one object is enough. */
  readonly isAlone?: boolean;
  /** Instead of those of the catalogue. */
  readonly rules?: readonly Rule[];
}

/** The findings of both sides compared, as the gate does it, without a policy. */
export async function compared(
  base: Texts,
  head: Texts,
  { moves = {}, isAlone = false, rules: chosen = isAlone ? alone : absolute }: CompareOptions = {},
): Promise<readonly Compared[]> {
  const files = filesOf(base, head, moves);
  const rules = ruleSet(chosen);
  const [was, is] = [new Side(treeOf(base), rules), new Side(treeOf(head), rules)];
  await inspectChange(files, was, is, { isIgnored: () => undefined });
  if (is.faults.length > 0) throw new Error(JSON.stringify(is.faults));
  return compare(seen(was), seen(is), files);
}

/** Every finding of these texts. */
export async function foundIn(texts: Texts, options: CompareOptions = {}): Promise<readonly Finding[]> {
  return (await compared({}, texts, options)).map(({ finding }) => finding);
}

/** What the change makes worse or better, for a message that says what and where. */
export function differences(all: readonly Compared[]): string[] {
  return all
    .filter(({ status }) => status === 'introduced' || status === 'fixed')
    .map(({ finding, status }) => `${status} ${described(finding)}`)
    .toSorted();
}

export function described({ rule, path, subject, field, message }: Finding): string {
  return `${rule} ${path} ${subject.kind}/${subject.name} ${field}: ${message}`;
}

function filesOf(base: Texts, head: Texts, moves: Texts): readonly Moved[] {
  const origins = new Set(Object.values(moves));
  const present = Object.keys(head).map((path) => {
    return { base: moves[path] ?? (path in base && !origins.has(path) ? path : undefined), head: path };
  });
  const known = new Set(present.map((file) => file.base));
  const removed = Object.keys(base).filter((path) => !known.has(path));
  return [...present, ...removed.map((path) => ({ base: path, head: undefined }))];
}

function seen({ findings, objects, lines }: Side): Seen {
  const unread = new Set<string>();
  return { findings: findings.toSorted(byPlace), objects, unread, lines, contents: contentsIn(lines) };
}

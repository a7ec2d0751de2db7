import type { Fault } from '../finding/fault.ts';
import { byText } from '../finding/order.ts';
import type { Coverage } from '../finding/outcome.ts';

interface Changed {
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** What was asked for, and what each side says became of it. */
export interface Entries {
  readonly files: readonly Changed[];
  /** What became of the files of the base; `undefined` without one. */
  readonly base: readonly Coverage[] | undefined;
  readonly head: readonly Coverage[];
  readonly faults: readonly Fault[];
  /** How many rules looked. */
  readonly rules: number;
  /** The files of the policy itself, which are compared by what they mean. */
  readonly settings: readonly string[];
}

/** The whole account of a run. */
export interface Ledger {
  /** Every changed path once, sorted. */
  readonly coverage: readonly Coverage[];
  /** What nobody looked at and nobody has said so. */
  readonly faults: readonly Fault[];
}

/**
 * Closes the account: afterwards every changed path is in it, and whatever is not inspected, rendered, ignored, removed
 * or no reader's business has a fault. So a run that looked at nothing of what it should have cannot pass.
 */
export function ledger({ files, base, head, faults, rules, settings }: Entries): Ledger {
  const known = new Map(head.map((entry) => [entry.path, ofSettings(entry, settings)]));
  const named = new Set<string>(faults.map(({ name }) => name));
  const lost = lostBy(files, base ?? [], known);
  const added: Fault[] = [];
  for (const { base: from, head: to } of files) {
    const path = to ?? from ?? '';
    const entry = known.get(path);
    const was = lost(path);
    const fault = was === undefined ? unaccounted(path, entry, named, rules) : noReader(path, was);
    if (fault === undefined) continue;
    added.push(fault);
    known.set(path, { path, state: 'faulted', by: fault.name });
  }
  return { coverage: [...known.values()].toSorted((a, b) => byText(a.path, b.path)), faults: added };
}

function ofSettings(entry: Coverage, settings: readonly string[]): Coverage {
  const isOurs = entry.state === 'not-ours' && settings.includes(entry.path);
  return isOurs ? { path: entry.path, state: 'inspected', by: 'policy' } : entry;
}

function unaccounted(
  path: string,
  entry: Coverage | undefined,
  named: ReadonlySet<string>,
  rules: number,
): Fault | undefined {
  if (entry === undefined) return notInspected(path, 'Nobody looked at this file');
  if (entry.state === 'faulted' && !named.has(entry.by))
    return notInspected(path, `This file could not be looked at (${entry.by}), and nobody said why`);
  if (entry.state === 'inspected' && entry.by !== 'policy' && rules === 0)
    return notInspected(path, 'No rule is switched on');
  return undefined;
}

/** What a file was in the base when a change took it from its readers by giving it another name. */
function lostBy(
  files: readonly Changed[],
  base: readonly Coverage[],
  head: ReadonlyMap<string, Coverage>,
): (path: string) => string | undefined {
  const read = new Set(base.filter(({ state }) => state === 'inspected').map(({ path }) => path));
  const removed = files.filter((file) => file.head === undefined).flatMap((file) => file.base ?? []);
  const origins = new Map(files.map((file) => [file.head, file.base]));
  return (path) => {
    if (head.get(path)?.state !== 'not-ours') return undefined;
    const origin =
      origins.get(path) ?? removed.find((gone) => path.startsWith(`${gone}.`) || path.startsWith(`${gone}~`));
    return origin !== undefined && origin !== path && read.has(origin) ? origin : undefined;
  };
}

function noReader(path: string, was: string): Fault {
  return {
    name: 'no-reader',
    stage: 'source',
    place: { path },
    cause: `This was inspected as ${was} before the change gave it a name that no reader claims`,
    remedy: 'Keep a name that says what it is, or delete the file if nobody uses it',
  };
}

function notInspected(path: string, cause: string): Fault {
  return {
    name: 'not-inspected',
    stage: 'inspect',
    place: { path },
    cause,
    remedy: 'Switch on the rules that should look, or report this as a bug of Concentric',
  };
}

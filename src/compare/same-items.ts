import type { Content, Item } from '../finding/content.ts';
import type { Finding } from '../finding/finding.ts';
import { groupBy } from '../finding/group-by.ts';

type Items = ReadonlyMap<string, Item>;
/** What items of head are called in base, by their paths; those with the same path are left out. */
type Renames = ReadonlyMap<string, string>;

/** Lists whose items stay what they are under another name. In others the name is what counts: a user, a host, a path. */
const renamable = /(?:^|\.)(?:containers|initContainers|ephemeralContainers|volumes|env)$/;
const containers = /(?:^|\.)(?:containers|initContainers|ephemeralContainers)$/;
/** Lists that say what is spared: the shorter, the worse. */
const exceptions = /"(?:not[A-Z]\w*|except\w*|exclude\w*)"(?:\[\])?$/;
/** Unnamed items of one list that are compared with each other. */
const mostPairs = 10_000;

/**
 * Container and field of a finding of head by the names of base, where items of lists were renamed, or have no name
 * but their content and lost some of it.
 */
export function inBaseOf(
  was: readonly Content[],
  is: readonly Content[],
): (finding: Finding) => readonly [container: string, field: string] {
  const items = itemsIn(is);
  const renames = renamedItems(itemsIn(was), items);
  const names = new Map<string, string>();
  for (const [path, { list }] of items) {
    const before = containers.test(list) ? renames.get(path) : undefined;
    if (before !== undefined) names.set(nameAt(path), nameAt(before));
  }
  return ({ subject: { container = '' }, field }) => [
    names.get(container) ?? container,
    translated(field, renames),
  ];
}

/** Of several objects of one name the first counts. */
function itemsIn(contents: readonly Content[]): Items {
  return new Map(contents.toReversed().flatMap((content) => [...content.items()]));
}

function nameAt(path: string): string {
  return path.slice(path.lastIndexOf('[') + 1, -1);
}

function renamedItems(was: Items, is: Items): Renames {
  const before = groupBy(was.keys(), (path) => was.get(path)?.list ?? '');
  const renames = new Map<string, string>();
  // A list stands before those inside its items, so that it is known by then what those were called.
  for (const [list, paths] of groupBy(is.keys(), (path) => is.get(path)?.list ?? '')) {
    const listBefore = translated(list, renames);
    const same = new Set(paths.map((path) => listBefore + path.slice(list.length)));
    const gone = (before.get(listBefore) ?? []).filter((path) => !same.has(path));
    const come = paths.filter((path) => !was.has(listBefore + path.slice(list.length)));
    const found = renamable.test(list) ? equal(gone, come, was, is) : lessened(gone, come, was, is);
    for (const [path, earlier] of found) renames.set(path, earlier);
  }
  return renames;
}

/** A path by the names of base: that of the innermost item around it that was renamed. */
function translated(path: string, renames: Renames): string {
  if (renames.size === 0) return path;
  for (let end = path.lastIndexOf(']'); end >= 0; end = path.lastIndexOf(']', end - 1)) {
    const before = renames.get(path.slice(0, end + 1));
    if (before !== undefined) return before + path.slice(end + 1);
    if (end === 0) break;
  }
  return path;
}

/** Items with the same content under another name. */
function* equal(
  gone: readonly string[],
  come: readonly string[],
  was: Items,
  is: Items,
): Iterable<readonly [path: string, before: string]> {
  const waiting = groupBy(gone, (path) => was.get(path)?.content);
  for (const path of come) {
    const before = waiting.get(is.get(path)?.content)?.shift();
    if (before !== undefined) yield [path, before];
  }
}

/** Items without a name that say less than they did; of several the one that lost least. */
function* lessened(
  gone: readonly string[],
  come: readonly string[],
  was: Items,
  is: Items,
): Iterable<readonly [path: string, before: string]> {
  if (gone.length * come.length > mostPairs) return;
  const left = new Set(gone);
  const candidates = come.flatMap((path) =>
    gone.flatMap((before) => {
      const [more, less] = [was.get(before), is.get(path)];
      if (more === undefined || less === undefined || more.isNamed || less.isNamed) return [];
      return isLessened(more, less) ? [{ path, before, lost: size(more) - size(less) }] : [];
    }),
  );
  const done = new Set<string>();
  for (const { path, before } of candidates.toSorted((a, b) => a.lost - b.lost)) {
    if (done.has(path) || !left.delete(before)) continue;
    done.add(path);
    yield [path, before];
  }
}

/** No key came or went and no value came, but what a `*` covered; then nothing can be worse than it was. */
function isLessened({ values: was }: Item, { values: is }: Item): boolean {
  if (was.size !== is.size || was.size === 0) return false;
  return [...is].every(([path, values]) => {
    const before = was.get(path);
    if (before === undefined) return false;
    if (exceptions.test(path) && before.size !== values.size) return false;
    return before.has('"*"') || [...values].every((value) => before.has(value));
  });
}

function size({ values }: Item): number {
  return [...values.values()].reduce((sum, { size: count }) => sum + count, 0);
}

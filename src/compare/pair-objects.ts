import { groupBy } from '../finding/group-by.ts';
import { isNamedWithinFile, isPositional, namelessOf, standings, wholeOf } from './seen.ts';
import type { Moved, Seen, Standing, Standings } from './seen.ts';

/** The same object on both sides. */
export interface Pair {
  readonly was: Standing;
  readonly is: Standing;
}

/**
 * Pairs the objects of both sides one to one: first in the same file (through git's renames), then, for Kubernetes
 * objects that left their file, in the file they went to, then those that differ in nothing but their name.
 */
export function pairObjects(base: Seen, head: Seen, files: readonly Moved[]): readonly Pair[] {
  const search = new Search(base, head, files);
  search.inSameFile(({ subject, isPresent }) => isPresent && !isPositional(subject));
  search.shifted();
  search.inSameFile(({ isPresent }) => isPresent);
  search.elsewhere();
  search.renamed();
  search.inSameFile(() => true);
  return search.pairs;
}

/** What two standings of one object have in common; `undefined` when it could be any. */
type Mark = (standing: Standing) => string | undefined;

class Search {
  readonly pairs: Pair[] = [];
  readonly #base: Seen;
  readonly #head: Seen;
  readonly #was: Standings;
  readonly #is: Standings;
  readonly #basePaths: ReadonlyMap<string | undefined, string | undefined>;
  readonly #headPaths: ReadonlyMap<string | undefined, string | undefined>;
  readonly #paired = new Set<Standing>();

  constructor(base: Seen, head: Seen, files: readonly Moved[]) {
    this.#base = base;
    this.#head = head;
    this.#was = standings(base);
    this.#is = standings(head);
    this.#basePaths = new Map(files.map((file) => [file.head, file.base]));
    this.#headPaths = new Map(files.map((file) => [file.base, file.head]));
  }

  inSameFile(isMeant: (standing: Standing) => boolean): void {
    const [was, is] = [this.#open(this.#was).filter(isMeant), this.#open(this.#is).filter(isMeant)];
    this.#match(
      was,
      is,
      this.#inFile(({ key }) => key),
    );
  }

  /** Stages without a name are called after their number, which changes with every stage in front of them. */
  shifted(): void {
    const isMeant = ({ subject }: Standing): boolean => isPositional(subject);
    const [was, is] = [this.#open(this.#was).filter(isMeant), this.#open(this.#is).filter(isMeant)];
    this.#match(was, is, this.#inFile(namelessOf));
  }

  /** Of several namesakes those go together whose paths end alike, then those that say the same. */
  elsewhere(): void {
    const waiting = groupBy(this.#gone().filter(isPortable), ({ key }) => key);
    for (const [key, is] of groupBy(this.#come().filter(isPortable), (standing) => standing.key)) {
      const was = waiting.get(key) ?? [];
      if (was.length + is.length > 2) this.#matchNamesakes(was, is);
      else this.#match(was, is, () => '');
    }
  }

  #matchNamesakes(was: readonly Standing[], is: readonly Standing[]): void {
    const longest = Math.max(0, ...was.map(({ path }) => path.split('/').length));
    for (let names = longest; names >= 0; names--) {
      const end: Mark = ({ path }) => (names === 0 ? '' : path.split('/').slice(-names).join('/'));
      this.#match(was, is, both(end, wholeOf));
      this.#match(was, is, end);
    }
  }

  /** A copy beside the original is no rename: the original is not gone. */
  renamed(): void {
    const isMeant = ({ findings, subject }: Standing): boolean =>
      // What a namespace is for, its name says.
      findings.length > 0 && subject.kind !== 'Namespace';
    const kinds = new Set(
      this.#come()
        .filter(isMeant)
        .map(({ subject }) => subject.kind),
    );
    const was = this.#gone().filter((standing) => isMeant(standing) && kinds.has(standing.subject.kind));
    const is = was.length === 0 ? [] : this.#come().filter(isMeant);
    const text = both(({ subject }) => subject.kind, namelessOf);
    this.#match(was, is, this.#inFile(text));
    this.#match(was.filter(isPortable), is.filter(isPortable), text);
  }

  /** Pairs those that are still alone and bear the same mark, in their order. */
  #match(was: readonly Standing[], is: readonly Standing[], mark: Mark): void {
    const waiting = groupBy(
      was.filter((standing) => !this.#paired.has(standing)),
      mark,
    );
    for (const standing of is) {
      const found = this.#paired.has(standing) ? undefined : waiting.get(mark(standing));
      const [first] = found ?? [];
      if (first === undefined || mark(standing) === undefined) continue;
      found?.shift();
      this.pairs.push({ was: first, is: standing });
      this.#paired.add(first).add(standing);
    }
  }

  /** The mark within one file, wherever it was moved. */
  #inFile(mark: Mark): Mark {
    return both(({ path, side }) => (side === this.#base ? path : this.#basePaths.get(path)), mark);
  }

  #open(side: Standings): readonly Standing[] {
    const all = [...side.values()].flatMap((inFile) => [...inFile.values()]);
    return all.filter((standing) => !this.#paired.has(standing));
  }

  /** The objects that the file they stood in does not have any more. */
  #gone(): readonly Standing[] {
    return this.#open(this.#was).filter(
      (was) => was.isPresent && !isAt(this.#headPaths.get(was.path), was, this.#is, this.#head),
    );
  }

  /** The objects that are new in their file. */
  #come(): readonly Standing[] {
    return this.#open(this.#is).filter(
      (is) => is.isPresent && !isAt(this.#basePaths.get(is.path), is, this.#was, this.#base),
    );
  }
}

/** Whether an object stands, or may stand, in a file of the other side; one without findings may be known by its text alone. */
function isAt(path: string | undefined, { key, subject }: Standing, others: Standings, side: Seen): boolean {
  if (path === undefined) return false;
  if (side.unread.has(path)) return true;
  const isKnown = others.get(path)?.get(key)?.isPresent === true;
  return isKnown || (isNamedWithinFile(subject) && side.contents(path).has(key));
}

function isPortable({ subject }: Standing): boolean {
  return !isNamedWithinFile(subject) && subject.name !== '';
}

function both(one: Mark, other: Mark): Mark {
  return (standing) => {
    const first = one(standing);
    const second = first === undefined ? undefined : other(standing);
    return second === undefined ? undefined : `${first}\0${second}`;
  };
}

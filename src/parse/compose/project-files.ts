import type { Span } from '../../finding/place.ts';
import { composeDialect } from '../yaml/dialect.ts';
import { type Entry, Mapping, type Node } from '../yaml/node.ts';
import { YamlSyntaxError } from '../yaml/syntax-error.ts';
import { parseYaml } from '../yaml/yaml.ts';
import type { Beside } from './beside.ts';
import { castSection } from './cast.ts';
import { parseDotEnv } from './dot-env.ts';
import { filled } from './fill.ts';
import type { MergeContext } from './merge.ts';
import type { Parts, Problem } from './model.ts';
import { isRemote, resolvePath } from './path.ts';
import { Sources } from './sources.ts';
import type { Lookup } from './substitute.ts';

/** Files that one file brings in, whatever way; a project has a few. */
const mostFiles = 200;
/** Values that are copied in merging; go-yaml draws a like line for aliases. */
const mostValues = 2_000_000;

/** Where a document is read. */
export interface Context {
  readonly path: string;
  /** What its relative paths start from. */
  readonly folder: string;
  readonly lookup: Lookup;
  /** The files that include each other up to this one. */
  readonly chain: readonly string[];
  /** What in the file under review led here. */
  readonly at: Span | undefined;
  /** Whether its problems are told where it is under review itself. */
  readonly isQuiet: boolean;
  /** The services of files that were extended, by their paths, with these variables. */
  readonly extended: Map<string, Parts | undefined>;
}

/** Reads the files of a project, and keeps what is wrong with them. */
export class ProjectFiles {
  readonly sources = new Sources();
  readonly problems: Problem[] = [];
  readonly #beside: Beside;
  readonly #own: { readonly path: string; readonly text: string };
  #files = 0;
  #values = 0;

  constructor(path: string, text: string, beside: Beside) {
    this.#own = { path, text };
    this.#beside = beside;
  }

  /** Throws `YamlSyntaxError`. */
  read(text: string, { path, folder, lookup }: Context): readonly Node[] {
    const start = this.sources.add(path, folder, text);
    return parseYaml(text, composeDialect).map(({ root }) => cast(filled(root, lookup, start)));
  }

  /** The documents of another file, which stands at `path`; `undefined` when they cannot be had. */
  documents(path: string, context: Context, place: Span): readonly Node[] | undefined {
    this.#files += 1;
    if (this.#files > mostFiles) {
      return this.#unread(path, `is one of more than ${mostFiles} files`, place, context);
    }
    const own = { is: 'text', text: this.#own.text } as const;
    const content = path === this.#own.path ? own : this.#beside.at(path);
    switch (content.is) {
      case 'unread':
        return undefined;
      case 'missing':
        return this.#unread(path, 'is not in the repository', place, context);
      case 'faulted':
        return this.#unread(path, `cannot be read: ${content.cause}`, place, context);
      case 'text':
        return this.#parsed(path, content.text, context, place);
    }
  }

  /** Whether there is a file. */
  has(path: string): boolean {
    return this.#beside.text(path) !== undefined;
  }

  /** A path as written, from the root of the repository. */
  resolved(written: Node, context: Context): string | undefined {
    const { span } = written;
    if (written.kind !== 'scalar') return this.refuse('A path is no text', span, context);
    const { text } = written;
    if (written.reading?.isKnown === false) return this.#unread(text, 'has a variable', span, context);
    const path = resolvePath(this.sources.of(span)?.folder ?? context.folder, text);
    if (path !== undefined) return path;
    const cause = isRemote(text) ? 'is fetched from elsewhere' : 'lies outside of the repository';
    return this.#unread(text, cause, span, context);
  }

  /** The variables of files, of which the last one counts, below others; read when the first one is looked up. */
  environment(paths: readonly string[], above: Lookup): Lookup {
    let known: readonly ReadonlyMap<string, string>[] | undefined;
    return (name) => {
      known ??= paths.map((path) => parseDotEnv(this.#beside.text(path) ?? '') ?? new Map()).toReversed();
      return above(name) ?? known.find((variables) => variables.has(name))?.get(name);
    };
  }

  merging(context: Context): MergeContext {
    return {
      pathOf: (path, { span }) => resolvePath(this.sources.of(span)?.folder ?? '', path) ?? path,
      refuse: (value) => this.refuse('A value cannot be merged with the one below it', value.span, context),
      charge: (values, { span }) => {
        this.#values += values;
        if (this.#values <= mostValues) return;
        const { start } = this.#placeOf(span, context);
        throw new YamlSyntaxError(`services merge to more than ${mostValues} values`, start);
      },
    };
  }

  /** Notes what Compose refuses. */
  refuse(cause: string, span: Span, context: Context): undefined {
    this.#tell({ name: 'compose-refused', cause, span }, context);
  }

  #parsed(path: string, text: string, context: Context, place: Span): readonly Node[] | undefined {
    try {
      return this.read(text, context);
    } catch (error) {
      if (!(error instanceof YamlSyntaxError)) throw error;
      return this.#unread(path, `cannot be parsed: ${error.message}`, place, context);
    }
  }

  #unread(path: string, cause: string, span: Span, context: Context): undefined {
    this.#tell({ name: 'compose-file-unread', cause: `${path} ${cause}`, span }, context);
  }

  #tell(problem: Problem, context: Context): void {
    if (context.isQuiet) return;
    const span = this.#placeOf(problem.span, context);
    const isKnown = this.problems.some(
      ({ cause, span: { start } }) => cause === problem.cause && start === span.start,
    );
    if (!isKnown) this.problems.push({ ...problem, span });
  }

  #placeOf(span: Span, { at = { start: 0, end: 0 } }: Context): Span {
    return this.sources.isOwn(span) ? span : at;
  }
}

function cast(root: Node): Node {
  if (root.kind !== 'mapping') return root;
  const entries = new Map<string, Entry>();
  for (const [name, entry] of root.entries) {
    entries.set(name, { ...entry, value: castSection(name, entry.value) });
  }
  return new Mapping(entries, root.span.start, root.tag);
}

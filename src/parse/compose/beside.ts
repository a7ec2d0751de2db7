/** What stands at a path. */
export type Content =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'missing' }
  | { readonly is: 'faulted'; readonly cause: string };

/** By path; `undefined` for what nobody has looked for. */
export type Contents = Pick<ReadonlyMap<string, Content>, 'get'>;

const unread = { is: 'unread' } as const;

/** The files that a Compose file refers to, as far as somebody has read them. */
export class Beside {
  /** What was asked for and nobody had read; the reading goes on without it. */
  readonly wanted = new Set<string>();
  readonly #contents: Contents;

  constructor(contents: Contents = new Map()) {
    this.#contents = contents;
  }

  /** What stands at a path from the root of the repository. */
  at(path: string): Content | typeof unread {
    const content = this.#contents.get(path);
    if (content === undefined) this.wanted.add(path);
    return content ?? unread;
  }

  /** Its text, if it has one. */
  text(path: string): string | undefined {
    const content = this.at(path);
    return content.is === 'text' ? content.text : undefined;
  }
}

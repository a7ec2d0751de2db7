import { readFlags } from '../flags.ts';
import { habitsOf } from '../habits.ts';
import type { Word } from '../model.ts';
import type { Action, Package, Request } from './operation.ts';

/** A program's arguments, the sub-command taken off. */
export interface Call {
  readonly subcommand: string;
  /** Behind the sub-command. */
  readonly operands: readonly Word[];
  /** For programs without sub-commands. */
  readonly allOperands: readonly Word[];
  readonly has: (...names: readonly string[]) => boolean;
  readonly values: (...names: readonly string[]) => readonly Word[];
}

export function callOf(program: string, words: readonly Word[]): Call {
  const { flags, operands } = readFlags(words, habitsOf(program));
  return behind(operands, {
    has: (...names) => flags.some(({ name }) => names.includes(name)),
    values: (...names) =>
      flags.flatMap(({ name, value }) => (value !== undefined && names.includes(name) ? [value] : [])),
  });
}

/** The call with its first operand as sub-command: `install` of `uv pip install`. */
export function inner(call: Call): Call {
  return behind(call.operands, call);
}

function behind(words: readonly Word[], { has, values }: Pick<Call, 'has' | 'values'>): Call {
  // Options may hide in a variable before the sub-command; `cargo +nightly install` chooses a toolchain.
  const at = words.findIndex(({ text, known }) => (known || !text.startsWith('$')) && !text.startsWith('+'));
  return {
    subcommand: words[at]?.text ?? '',
    operands: at === -1 ? words : words.slice(at + 1),
    allOperands: words,
    has,
    values,
  };
}

/** The action of the sub-command: the table has for each its sub-commands. */
export function actionOf(subcommand: string, table: Partial<Readonly<Record<Action, string>>>): Action {
  for (const action of actions) {
    if (table[action]?.split(' ').includes(subcommand) === true) return action;
  }
  return 'other';
}

const actions: readonly Action[] = [
  'install',
  'reinstall',
  'update',
  'upgrade',
  'dist-upgrade',
  'remove',
  'autoremove',
  'clean',
  'add-repository',
  'download',
  'run',
];

const withPackages = new Set<Action>(['install', 'reinstall', 'upgrade', 'remove', 'download', 'run']);

/** A request with the packages that its operands name. */
export function requestOf(
  action: Action,
  operands: readonly Word[],
  parse: (word: Word) => Package,
  rest: Partial<Request> = {},
): Request {
  const packages = withPackages.has(action) ? operands.map(parse) : [];
  return { action, packages, files: [], isProject: false, isLocked: false, ...rest };
}

/** A package of a registry; `isPinned` counts where there is a version, and one in a variable is one. */
export function registered(
  word: Word,
  name: string,
  version: string | undefined,
  isPinned: boolean,
  source: Package['source'] = 'registry',
): Package {
  const known = !/[$`]/.test(name);
  const isHidden = version !== undefined && /[$`]/.test(version);
  return {
    name: known ? name : '',
    version: version === '' ? undefined : version,
    isPinned: version !== undefined && version !== '' && (isPinned || isHidden),
    source,
    known,
    word,
  };
}

/** A package that is one file, here or elsewhere. */
export function file(word: Word, target = word.text): Package {
  const source = /^[a-z]+:\/\//i.test(target) ? 'url' : 'path';
  return { name: '', version: undefined, isPinned: true, source, known: true, word };
}

/** A repository of git, at the revision behind `@` or `#`; only a version or a commit stays what it is. */
export function repository(word: Word, revision: string | undefined): Package {
  const isPinned = revision !== undefined && /^v?\d+(\.|$)|^[0-9a-f]{7,40}$|[$`]/.test(revision);
  return { name: '', version: revision, isPinned, source: 'git', known: true, word };
}

/** Whether the word is a path or a URL of a file that ends in one of the extensions, or a relative or absolute path. */
export function isFile(text: string, ...extensions: readonly string[]): boolean {
  return (
    /^(?:\.{0,2}\/|~\/|file:|https?:)|^\.{1,2}$/.test(text) ||
    extensions.some((ending) => text.endsWith(ending))
  );
}

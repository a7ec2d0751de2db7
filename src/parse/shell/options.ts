import type { Word } from './model.ts';

const letters: Readonly<Record<string, string>> = { e: 'errexit', u: 'nounset', x: 'xtrace' };
const followed = new Set(['errexit', 'nounset', 'xtrace', 'pipefail']);

/** How a shell is started: `bash -euo pipefail -c script`. */
interface Invocation<Given> {
  readonly options: ReadonlySet<string>;
  /** The script of `-c`. */
  readonly script: Given | undefined;
  /** Whether it reads its script from its input. */
  readonly readsInput: boolean;
}

/** Reads the arguments of a shell. */
export function invocation<Given extends Word>(words: readonly Given[]): Invocation<Given> {
  const { options, seen, rest } = readOptions(words, new Set());
  const script = seen.has('c') ? rest[0] : undefined;
  return { options, script, readsInput: !seen.has('c') && (rest.length === 0 || seen.has('s')) };
}

/** The options in force after `set` with these arguments. */
export function afterSet(words: readonly Word[], before: ReadonlySet<string>): ReadonlySet<string> {
  return readOptions(words, before).options;
}

interface OptionsRead<Given> {
  readonly options: ReadonlySet<string>;
  readonly seen: ReadonlySet<string>;
  readonly rest: readonly Given[];
}

function readOptions<Given extends Word>(
  words: readonly Given[],
  before: ReadonlySet<string>,
): OptionsRead<Given> {
  const options = new Set(before);
  const seen = new Set<string>();
  let at = 0;
  for (; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    if (text === '--' || text === '-') {
      at += 1;
      break;
    }
    if (!/^[-+]./.test(text)) break;
    if (text.startsWith('--')) {
      if (text === '--rcfile' || text === '--init-file') at += 1;
      continue;
    }
    for (const letter of text.slice(1)) {
      seen.add(letter);
      const isNamed = letter === 'o' || letter === 'O';
      if (isNamed) at += 1;
      const name = letter === 'o' ? words[at]?.text : letters[letter];
      if (name === undefined || !followed.has(name)) continue;
      if (text.startsWith('-')) options.add(name);
      else options.delete(name);
    }
  }
  return { options, seen, rest: words.slice(at) };
}

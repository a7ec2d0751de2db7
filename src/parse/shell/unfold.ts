import type { SimpleCommand } from './command.ts';
import { Field } from './field.ts';
import { isPosix } from './language.ts';
import type { Word } from './model.ts';
import { invocation } from './options.ts';
import { joined } from './positioned.ts';
import type { PositionedText } from './positioned.ts';

/** What a command runs in its turn: a script, or a command of some of its words. */
export type Inner =
  | {
      readonly text: PositionedText;
      /** Options a new shell starts with; `undefined` for the same shell. */
      readonly options: ReadonlySet<string> | undefined;
      readonly runs: 'always' | 'maybe';
      /** The words the script was made of. */
      readonly words: readonly Field[];
    }
  | { readonly command: readonly Field[] };

/** The scripts and commands in the words and the input of a command. */
export function innerOf(command: SimpleCommand): readonly Inner[] {
  const { program, words } = command;
  if (program === undefined) return [];
  if (isPosix(program)) return shellScript(command);
  switch (program) {
    case 'eval':
      return script(words);
    case 'trap':
      return words.length > 1 && words[0]?.text !== '-' ? script(words.slice(0, 1), undefined, 'maybe') : [];
    case 'su':
    case 'runuser':
    case 'sg':
    case 'script':
    case 'flock':
      return script([command.option('-c', '--command')], new Set());
    case 'find':
      return executed(words);
    default:
      return [];
  }
}

function shellScript({ words, redirects }: SimpleCommand): readonly Inner[] {
  const { options, script: given, readsInput } = invocation(words);
  if (given !== undefined) return script([given], options);
  if (!readsInput) return [];
  const input = redirects.findLast(({ operator, descriptor }) => {
    return operator.startsWith('<') && (descriptor === undefined || descriptor === 0);
  });
  return input?.operator.startsWith('<<') === true ? script([input.target], options) : [];
}

/** The words as one script; one that is nothing but an unknown value tells nothing. */
function script(
  given: readonly (Word | undefined)[],
  options?: ReadonlySet<string>,
  runs: 'always' | 'maybe' = 'always',
): readonly Inner[] {
  const words = given.filter((word) => word instanceof Field);
  if (words.every(({ isHidden }) => isHidden)) return [];
  const parts = words.flatMap((word, index) => (index === 0 ? [word.content] : [blank(word), word.content]));
  return [{ text: joined(parts), options, runs, words }];
}

function blank(before: Field): PositionedText {
  return { text: ' ', span: () => ({ start: before.span.start, end: before.span.start }) };
}

/** The commands of `find … -exec command {} ;`. */
function executed(words: readonly Field[]): readonly Inner[] {
  const found: Inner[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!/^-(?:exec|ok)(?:dir)?$/.test(words[at]?.text ?? '')) continue;
    const start = at + 1;
    while (at < words.length && !endsExec(words, at, start)) at += 1;
    if (at > start) found.push({ command: words.slice(start, at) });
  }
  return found;
}

function endsExec(words: readonly Field[], at: number, start: number): boolean {
  const text = words[at]?.text;
  return at >= start && (text === ';' || (text === '+' && words[at - 1]?.text === '{}'));
}

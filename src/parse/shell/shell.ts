import { Collector } from './collector.ts';
import { outermost } from './context.ts';
import { Field } from './field.ts';
import { interpreterOf, languageOf } from './language.ts';
import type { Language, Shell } from './model.ts';
import { invocation } from './options.ts';
import { verbatim } from './positioned.ts';
import type { PositionedText } from './positioned.ts';
import { Variables } from './variables.ts';
import type { Environment } from './variables.ts';
import { walkScript, walkWords } from './walker.ts';

/** A script and the program that reads it: `bash -o pipefail -c`. */
export interface Script {
  readonly text: PositionedText;
  readonly interpreter: readonly PositionedText[];
  readonly environment: Environment;
}

/** Reads a script. Never throws; what cannot be read is among the problems. */
export function readScript({ text, interpreter, environment }: Script): Shell {
  const { name, words } = interpreterOf(shebang(text) ?? interpreter);
  const language = languageOf(name);
  const collector = new Collector();
  const { options } = invocation(words.map(fieldOf));
  if (language === 'posix') {
    const state = { variables: new Variables(environment), options };
    walkScript(text, state, outermost, collector);
  }
  return shell(language, name, options, collector);
}

/** Reads a command in exec form: the words are what the program gets. */
export function readWords(words: readonly PositionedText[], environment: Environment): Shell {
  const fields = words.map(fieldOf);
  const [first] = words;
  const { name } = interpreterOf(words.slice(0, 1));
  const language = languageOf(name);
  const isLeftAlone = language === 'powershell' || language === 'cmd';
  const collector = new Collector();
  const options = new Set<string>();
  if (first !== undefined && !isLeftAlone) {
    const state = { variables: new Variables(environment), options };
    walkWords(fields, first, state, collector);
  }
  return shell(isLeftAlone ? language : 'posix', isLeftAlone ? name : '', options, collector);
}

function shell(
  language: Language,
  interpreter: string,
  options: ReadonlySet<string>,
  { commands, assignments, problems, isWhole }: Collector,
): Shell {
  return { language, interpreter, options, commands, assignments, problems, isWhole };
}

function fieldOf(content: PositionedText): Field {
  return new Field([{ content, certainty: 'sure' }], () => content.span(0, content.text.length));
}

/** The words of a `#!` line. */
function shebang(text: PositionedText): readonly PositionedText[] | undefined {
  const line = /^\s*#!([^\n]*)/.exec(text.text);
  if (line?.[1] === undefined) return undefined;
  const start = line[0].length - line[1].length;
  return [...line[1].matchAll(/\S+/g)].map((match) => verbatim(match[0], text, start + match.index));
}

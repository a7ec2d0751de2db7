import type { Refusal, Statement } from './statement.ts';
import type { FlagWord, Stretch } from './words.ts';

/** Why BuildKit refuses an instruction that could be cut into its parts. */
export function refusals(statement: Statement): Refusal[] {
  return [...flagRefusals(statement), ...argumentRefusals(statement)];
}

function flagRefusals(statement: Statement): Refusal[] {
  const seen = new Set<string>();
  const found: Refusal[] = [];
  for (const flag of statement.flags) {
    const message = flagRefusal(statement, flag, seen);
    if (message !== undefined) found.push(...refuse(message, flag));
    seen.add(flag.name);
  }
  return found;
}

function flagRefusal(statement: Statement, flag: FlagWord, seen: ReadonlySet<string>): string | undefined {
  const kind = statement.grammar.flags.get(flag.name);
  if (kind === undefined) return undefined;
  if (kind !== 'many' && seen.has(flag.name)) return `The flag --${flag.name} is given twice`;
  if (kind !== 'boolean')
    return flag.value === undefined ? `The flag --${flag.name} has no value` : undefined;
  const value = flag.value?.text?.toLowerCase() ?? 'true';
  return value === 'true' || value === 'false' ? undefined : `The flag --${flag.name} must be true or false`;
}

function argumentRefusals(statement: Statement): Refusal[] {
  const { grammar, words, pairs, whole } = statement;
  const { keyword, least } = grammar;
  if (words.length < least) {
    return refuse(`${keyword} requires at least ${least === 1 ? 'one argument' : 'two arguments'}`, whole);
  }
  const blank = pairs.find((pair) => pair.name.start === pair.name.end);
  if (blank !== undefined) return refuse(`${keyword} without a name`, blank);
  if (keyword === 'FROM') return fromRefusals(statement);
  if (keyword === 'HEALTHCHECK') return healthcheckRefusals(statement);
  return keyword === 'SHELL' && statement.form !== 'exec'
    ? refuse('SHELL requires the JSON form', whole)
    : [];
}

function refuse(message: string, at: Stretch): Refusal[] {
  return [{ message, start: at.start, end: at.end }];
}

function fromRefusals(statement: Statement): Refusal[] {
  const { words, whole } = statement;
  const isNamed = words.length === 3 && wordText(statement, 1).toUpperCase() === 'AS';
  if (words.length !== 1 && !isNamed)
    return refuse('FROM requires an image, or an image, AS and a name', whole);
  const name = words[2];
  if (name === undefined || /^[a-z][a-z0-9._-]*$/i.test(wordText(statement, 2))) return [];
  return refuse('A stage name is a letter, then letters, digits, ".", "_" and "-"', name);
}

function healthcheckRefusals(statement: Statement): Refusal[] {
  const { words, whole } = statement;
  const kind = wordText(statement, 0).toUpperCase();
  if (kind !== 'CMD' && kind !== 'NONE') return refuse('HEALTHCHECK requires CMD or NONE', whole);
  if (kind === 'CMD') return words.length > 1 ? [] : refuse('HEALTHCHECK CMD requires a command', whole);
  return words.length === 1 ? [] : refuse('HEALTHCHECK NONE takes no arguments', whole);
}

function wordText(statement: Statement, index: number): string {
  const word = statement.words[index];
  return word === undefined ? '' : statement.line.text.slice(word.start, word.end);
}

import { expand } from './expand.ts';
import type { LineReader } from './lines.ts';
import type { Heredoc } from './model.ts';
import type { Refusal, Statement } from './statement.ts';
import { splitQuoted } from './words.ts';

/** BuildKit looks for heredocs with the backslash as escape character whatever the directive says. */
const escape = '\\';

/** Takes the bodies that a statement announces from the reader. */
export function readHeredocs(
  statement: Statement,
  reader: LineReader,
): { heredocs: Heredoc[]; refusals: Refusal[] } {
  const heredocs: Heredoc[] = [];
  const refusals: Refusal[] = [];
  const { line, grammar, form } = statement;
  if (!grammar.heredocs || form === 'exec' || !line.text.includes('<<')) return { heredocs, refusals };
  // An open quote anywhere in the line makes BuildKit see no heredoc at all.
  if (expand(line.text, escape, () => ({ state: 'unset' })) === undefined) return { heredocs, refusals };
  for (const word of splitQuoted(line.text, { start: 0, end: line.text.length }, escape)) {
    const mark = parseHeredocMark(line.text.slice(word.start, word.end));
    if (mark === undefined) continue;
    const { text, raw, span, isTerminated } = reader.body(mark.name, mark.stripsTabs);
    heredocs.push({ name: mark.name, quoted: mark.quoted, text, raw, span });
    if (isTerminated) continue;
    refusals.push({ message: `The heredoc has no line "${mark.name}"`, start: word.start, end: word.end });
    break;
  }
  return { heredocs, refusals };
}

interface HeredocMark {
  readonly name: string;
  readonly quoted: boolean;
  readonly stripsTabs: boolean;
}

/** Reads `<<EOF`, `<<-EOF`, `3<<"EOF"`; what follows the marks is the name, operators glued to it included. */
export function parseHeredocMark(word: string): HeredocMark | undefined {
  const match = /^\d*<<(-?)([^<]+)$/.exec(word);
  if (match?.[2] === undefined) return undefined;
  const name = expand(match[2], escape, () => ({ state: 'unset' }))?.text ?? '';
  if (name === '' || /\s/.test(name)) return undefined;
  return { name, quoted: /['"]/.test(match[2]), stripsTabs: match[1] === '-' };
}

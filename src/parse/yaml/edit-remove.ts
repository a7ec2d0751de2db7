import { before, lineStart, nextLine, type TextEdit } from './edit-layout.ts';
import type { Step } from './edit-place.ts';
import type { Written, WrittenList, WrittenMapping } from './edit-tree.ts';

/** The edit that removes what the last step leads to; `undefined` where it would take more than that. */
export function removeEdit(text: string, steps: readonly Step[]): TextEdit | undefined {
  const step = steps.at(-1);
  if (step === undefined) return undefined;
  const { parent } = step;
  const parts = partsOf(parent);
  const at =
    step.kind === 'item' ? step.index : parent.kind === 'mapping' ? parent.entries.indexOf(step.entry) : -1;
  const part = parts[at];
  if (part === undefined) return undefined;
  if (parts.length === 1) return emptied(text, parent, steps.at(-2));
  if (parent.isFlow) return fromFlow(text, parts, at);
  return fromBlock(text, part, parts[at + 1], step.kind);
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly value: Written;
}

function partsOf(parent: WrittenList | WrittenMapping): readonly Part[] {
  return parent.kind === 'list'
    ? parent.items.map((item) => ({ start: item.start, end: item.end, value: item }))
    : parent.entries.map(({ key, value }) => ({
        start: key.start,
        end: Math.max(key.end, value.end),
        value,
      }));
}

/** The collection without its only part; its braces stand in for it. */
function emptied(
  text: string,
  { kind, isFlow, isBare, start, end }: WrittenList | WrittenMapping,
  above: Step | undefined,
): TextEdit | undefined {
  if (text.slice(start, end).includes('#')) return undefined;
  const braces = kind === 'list' ? '[]' : '{}';
  if (isFlow) return { start, end, text: braces };
  if (above?.kind !== 'entry') return isBare ? { start, end, text: braces } : undefined;
  const { key } = above.entry;
  // Nothing but the colon and white space: no anchor, no tag, no comment.
  return /^:\s*$/.test(text.slice(key.end, start))
    ? { start: key.end + 1, end, text: ` ${braces}` }
    : undefined;
}

function fromFlow(text: string, parts: readonly Part[], at: number): TextEdit | undefined {
  const [previous, part, next] = [parts[at - 1], parts[at], parts[at + 1]];
  if (part === undefined) return undefined;
  const [start, end] =
    next === undefined ? [previous?.end ?? part.start, part.end] : [part.start, next.start];
  return text.slice(start, end).includes('#') ? undefined : { start, end, text: '' };
}

/** Whole lines; after a dash what reaches to the next field, which takes its place. */
function fromBlock(
  text: string,
  part: Part,
  next: Part | undefined,
  kind: Step['kind'],
): TextEdit | undefined {
  const lead = before(text, part.start);
  if (kind === 'item' ? /^ *- +$/.test(lead) : /^ *$/.test(lead)) {
    return wholeLines(text, lineStart(text, part.start), nextLine(text, part.end));
  }
  if (kind === 'item' || next === undefined) return undefined;
  return /\S/.test(text.slice(part.end, next.start))
    ? undefined
    : { start: part.start, end: next.start, text: '' };
}

/** The last line of a text without a line break takes the break before it along. */
function wholeLines(text: string, start: number, end: number): TextEdit {
  if (end < text.length || text.endsWith('\n')) return { start, end, text: '' };
  const feed = start - (text[start - 2] === '\r' ? 2 : 1);
  return { start: Math.max(0, feed), end, text: '' };
}

import type { EditValue } from '../../finding/edit.ts';
import { before, columnOf, lineBreak, lineEnd, type TextEdit } from './edit-layout.ts';
import { type EditPlace, textOf } from './edit-place.ts';
import type { Written, WrittenEntry, WrittenList, WrittenMapping, WrittenScalar } from './edit-tree.ts';
import { writeFlow, writePair, writeText, writeValue } from './edit-value.ts';

/** A value to be written at a place of a text. */
interface Wish extends EditPlace {
  readonly text: string;
  readonly to: EditValue;
}

/** The edit that writes a value at a place; `undefined` where it would take judgement or risk. */
export function setEdit(text: string, place: EditPlace, to: EditValue): TextEdit | undefined {
  const { node, missing } = place;
  const wish = { ...place, text, to };
  if (node.kind === 'mapping' && missing.length > 0) {
    if (node.entries.length === 0) return replaceEmpty(node, wish);
    return node.isFlow ? insertInFlow(node, wish) : insertInBlock(node, wish);
  }
  if (!node.isBare) return undefined;
  if (node.kind === 'scalar') return node.style === 'empty' ? afterColon(wish) : overScalar(node, wish);
  return node.kind === 'list' && missing.length === 0 ? overList(node, wish) : undefined;
}

function overScalar({ start, end, style }: WrittenScalar, wish: Wish): TextEdit | undefined {
  const { missing, to } = wish;
  if (style === 'block') return undefined;
  const isText = typeof to === 'string' && missing.length === 0;
  return { start, end, text: isText ? writeText(to, style) : writeFlow(missing, to, isJson(wish)) };
}

/** After a key without a value. */
function afterColon(wish: Wish): TextEdit | undefined {
  const { text, steps, missing, to } = wish;
  const step = steps.at(-1);
  if (step?.kind !== 'entry' || step.parent.isFlow) return undefined;
  const { end } = step.entry.key;
  const column = columnOf(text, step.parent.start);
  if (text[end] !== ':' || column === undefined) return undefined;
  if (missing.length > 0) return insertBelow(end, column + indentStep(wish), wish);
  return { start: end + 1, end: end + 1, text: ` ${writeValue(to, false)}` };
}

function overList({ start, end, isFlow }: WrittenList, wish: Wish): TextEdit | undefined {
  const { text, to } = wish;
  if (typeof to !== 'object' || text.slice(start, end).includes('#')) return undefined;
  if (isFlow) return { start, end, text: writeValue(to, isJson(wish)) };
  const column = columnOf(text, start);
  if (column === undefined) return undefined;
  const items = to.map((item) => `- ${writeValue(item, false)}`);
  return { start, end, text: items.join(lineBreak(text, start) + ' '.repeat(column)) };
}

function replaceEmpty({ start, end }: WrittenMapping, wish: Wish): TextEdit | undefined {
  if (!/^\{\s*\}$/.test(wish.text.slice(start, end))) return undefined;
  return { start, end, text: writeFlow(wish.missing, wish.to, isJson(wish)) };
}

/** Below the key of the mapping; in an item of a list below its name. */
function insertInBlock(mapping: WrittenMapping, wish: Wish): TextEdit | undefined {
  const { text, steps } = wish;
  const column = columnOf(text, mapping.start);
  const step = steps.at(-1);
  const follows = step?.kind === 'entry' ? step.entry : leading(text, mapping);
  return column === undefined || follows === undefined
    ? undefined
    : insertBelow(follows.key.start, column, wish);
}

/** New lines below the line of an offset. */
function insertBelow(offset: number, column: number, wish: Wish): TextEdit {
  const { text, missing, to } = wish;
  const at = lineEnd(text, offset);
  const lines = missing.map((key, depth) => {
    const value = depth === missing.length - 1 ? ` ${writeValue(to, false)}` : '';
    return `${' '.repeat(column + depth * indentStep(wish))}${writeText(key, 'plain')}:${value}`;
  });
  return { start: at, end: at, text: lines.map((line) => lineBreak(text, at) + line).join('') };
}

/** Before the first field; in an item of a list behind its name. */
function insertInFlow(mapping: WrittenMapping, { text, steps, missing, to }: Wish): TextEdit | undefined {
  const [first] = mapping.entries;
  const [key, ...below] = missing;
  if (first === undefined || key === undefined) return undefined;
  const written = writePair(key, below, to, isQuoted(first));
  const isTight = text.slice(first.key.end, first.value.start) === ':';
  const pair = isTight ? written.replaceAll('": ', '":') : written;
  const start = first.key.start;
  const lead = before(text, start);
  const gap = /^\s*$/.test(lead) ? lineBreak(text, start) + lead : isTight ? '' : ' ';
  if (steps.at(-1)?.kind === 'entry') {
    const hasComment = text.slice(mapping.start, start).includes('#');
    return hasComment ? undefined : { start, end: start, text: `${pair},${gap}` };
  }
  const at = leading(text, mapping)?.value.end;
  if (at === undefined || /^[ \t]*,?[ \t]*#/.test(text.slice(at, lineEnd(text, at)))) return undefined;
  return { start: at, end: at, text: `,${gap}${pair}` };
}

/** The name, or the last field that ends on the line it starts on. */
function leading(text: string, { entries }: WrittenMapping): WrittenEntry | undefined {
  const short = entries.filter(
    ({ key, value }) => value.kind !== 'alias' && !text.slice(key.start, value.end).includes('\n'),
  );
  return short.find(({ key }) => textOf(key) === 'name') ?? short.at(-1);
}

/** How much deeper a block mapping stands than the one around it, nearest first. */
function indentStep({ text, steps, node }: Wish): number {
  const collections = [...steps.map(({ parent }) => parent), node];
  const columns = collections.map((written: Written) =>
    written.kind === 'mapping' && !written.isFlow ? columnOf(text, written.start) : undefined,
  );
  const differences = columns.map((column = 0, index) => column - (columns[index - 1] ?? column));
  return differences.findLast((difference) => difference > 0) ?? 2;
}

/** Whether the keys around a place are quoted as in JSON. */
function isJson({ steps }: Wish): boolean {
  const parent = steps.findLast(({ parent: { kind } }) => kind === 'mapping')?.parent;
  const [first] = parent?.kind === 'mapping' && parent.isFlow ? parent.entries : [];
  return first !== undefined && isQuoted(first);
}

function isQuoted({ key }: WrittenEntry): boolean {
  return key.kind === 'scalar' && key.style === 'double';
}

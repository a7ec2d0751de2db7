import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import type { Span } from '../../finding/place.ts';

/** What is written at a place, as it is written: aliases and merge keys stay what they are, and ends are known. */
export type Written = WrittenScalar | WrittenAlias | WrittenList | WrittenMapping;

interface Base extends Span {
  /** Neither an anchor nor a tag stands before it. */
  readonly isBare: boolean;
}
export interface WrittenScalar extends Base {
  readonly kind: 'scalar';
  readonly style: 'empty' | 'plain' | 'single' | 'double' | 'block';
  readonly text: string;
}
interface WrittenAlias extends Base {
  readonly kind: 'alias';
}
export interface WrittenList extends Base {
  readonly kind: 'list';
  readonly isFlow: boolean;
  readonly items: readonly Written[];
}
export interface WrittenMapping extends Base {
  readonly kind: 'mapping';
  readonly isFlow: boolean;
  readonly entries: readonly WrittenEntry[];
}
export interface WrittenEntry {
  readonly key: Written;
  readonly value: Written;
}

interface Frame {
  /** What is open; `undefined` for a document. */
  readonly opened: Extract<Event, { start: number }> | undefined;
  readonly children: Written[];
}

/** The content of each document that is not empty, in order; `undefined` when the end of something is not found. */
export function writtenDocuments(text: string, events: readonly Event[]): readonly Written[] | undefined {
  const documents: Written[] = [];
  const frames: Frame[] = [];
  let cursor = 0;
  const add = (node: Written) => {
    cursor = node.end;
    frames.at(-1)?.children.push(node);
  };
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) frames.push({ opened: undefined, children: [] });
    else if (event.type === EVENT_ID.SCALAR) add(scalar(text, event, cursor));
    else if (event.type === EVENT_ID.ALIAS) {
      add({ kind: 'alias', start: event.anchorStart - 1, end: event.anchorEnd, isBare: true });
    } else if (event.type !== EVENT_ID.POP) {
      cursor = event.start + (event.style === COLLECTION_STYLE.FLOW ? 1 : 0);
      frames.push({ opened: event, children: [] });
    } else {
      const { opened, children = [] } = frames.pop() ?? {};
      if (opened === undefined) documents.push(...children.slice(0, 1));
      else {
        const node = collection(text, opened, children, cursor);
        if (node === undefined) return undefined;
        add(node);
      }
    }
  }
  return documents;
}

const styles = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'block',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'block',
} as const;

function scalar(text: string, event: ScalarEvent, cursor: number): WrittenScalar {
  const isBare = event.anchorStart < 0 && event.tagStart < 0;
  if (event.valueStart < 0) {
    const end = Math.max(cursor, event.anchorEnd, event.tagEnd);
    return { kind: 'scalar', style: 'empty', text: '', start: end, end, isBare };
  }
  const style = styles[event.style];
  const quote = style === 'single' || style === 'double' ? 1 : 0;
  const start = event.valueStart - quote;
  const written = text.slice(start, event.valueEnd + quote);
  // The lines of a block scalar reach to the next content; what is blank behind it is not part of it.
  const end = style === 'block' ? endOf(text, event.valueEnd) : start + written.length;
  return { kind: 'scalar', style, text: getScalarValue(text, event), start, end, isBare };
}

function endOf(text: string, from: number): number {
  let end = from;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--;
  return end;
}

const inFlow = /(?:[\s,:]|(?<=[\s,[{])#.*)*[\]}]/y;

function collection(
  text: string,
  event: Extract<Event, { start: number }>,
  children: readonly Written[],
  cursor: number,
): WrittenList | WrittenMapping | undefined {
  const isFlow = event.style === COLLECTION_STYLE.FLOW && /[[{]/.test(text[event.start] ?? '');
  inFlow.lastIndex = cursor;
  if (isFlow && !inFlow.test(text)) return undefined;
  const span = { start: event.start, end: isFlow ? inFlow.lastIndex : cursor };
  const base = { ...span, isFlow, isBare: event.anchorStart < 0 && event.tagStart < 0 };
  if (event.type === EVENT_ID.SEQUENCE) return { kind: 'list', items: children, ...base };
  const entries: WrittenEntry[] = [];
  for (const [index, key] of children.entries()) {
    const value = children[index + 1];
    if (index % 2 === 0 && value !== undefined) entries.push({ key, value });
  }
  return { kind: 'mapping', entries, ...base };
}

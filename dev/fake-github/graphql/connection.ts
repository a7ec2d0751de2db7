import { GraphQlError } from './execute.ts';
import type { Arguments, Node } from './execute.ts';

/** A page of entries, which GitHub gives only to who says how many, and at most 100. */
export async function connection<T>(
  name: string,
  entries: readonly T[],
  { first, last, after, before }: Arguments,
  node: (entry: T) => Promise<Node>,
): Promise<Node> {
  const size = Number(first ?? last ?? 0);
  const boundary = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
  if (size < 1) throw new GraphQlError('MISSING_PAGINATION_BOUNDARIES', boundary);
  const excess = `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`;
  if (size > 100) throw new GraphQlError('EXCESSIVE_PAGINATION', excess);
  const low = typeof after === 'string' ? offsetOf(after) : 0;
  const high = typeof before === 'string' ? offsetOf(before) - 1 : entries.length;
  const isForward = typeof first === 'number';
  const start = isForward ? low : Math.max(high - size, low);
  const end = isForward ? Math.min(low + size, high) : high;
  const page = entries.slice(start, end);
  return {
    totalCount: entries.length,
    pageInfo: {
      hasNextPage: end < entries.length,
      hasPreviousPage: start > 0,
      startCursor: page.length === 0 ? null : cursorOf(start + 1),
      endCursor: page.length === 0 ? null : cursorOf(end),
    },
    nodes: await Promise.all(page.map(node)),
  };
}

function cursorOf(offset: number): string {
  return Buffer.from(`cursor:${offset}`).toString('base64');
}

function offsetOf(cursor: string): number {
  const [, offset] = /^cursor:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? [];
  if (offset === undefined)
    throw new GraphQlError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  return Number(offset);
}

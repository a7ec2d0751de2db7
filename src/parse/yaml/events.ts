import { EVENT_ID, parseEvents, SCALAR_STYLE, YAMLException, type Event, type ScalarEvent } from 'js-yaml';

interface Island {
  readonly start: number;
  readonly end: number;
  /** The events of the node itself, with offsets into the whole text. */
  readonly events: readonly Event[];
}

/** How many characters may be parsed again; islands are rare, so this is only reached on purpose. */
const patience = 30_000_000;

/**
 * js-yaml's events, also for what it refuses and libyaml takes: flow collections and quoted scalars whose
 * later lines are indented no deeper than their key, as in `args: [⏎  "a"⏎]`. Such a node is parsed by itself,
 * where no indentation is asked for, and a quoted scalar of its length holds its place in the text.
 */
export function tolerantEvents(text: string, maxDepth: number): readonly Event[] {
  const islands: Island[] = [];
  let mainland = text;
  for (let parsed = text.length; ; parsed += text.length) {
    try {
      return rejoin(parseEvents(mainland, { maxDepth }), islands);
    } catch (error) {
      const island = parsed > patience ? undefined : islandAt(error, mainland, text, maxDepth);
      if (island === undefined) throw error;
      const { start, end } = island;
      islands.push(island);
      mainland = `${mainland.slice(0, start)}"${'-'.repeat(end - start - 2)}"${mainland.slice(end)}`;
    }
  }
}

/** The outermost node around the place where js-yaml missed indentation. */
function islandAt(error: unknown, mainland: string, text: string, maxDepth: number): Island | undefined {
  if (!(error instanceof YAMLException) || error.reason !== 'deficient indentation') return undefined;
  const missed = error.mark?.position ?? 0;
  const candidates = /(?<=\s)#.*|(?<![^\s,[\]{}:])[[{"']/g;
  candidates.lastIndex = startOfLines(mainland, missed);
  for (let tries = 0; tries < 30; tries++) {
    const start = candidates.exec(mainland)?.index ?? missed;
    if (start >= missed) return undefined;
    const end = mainland[start] === '#' ? undefined : endOfNode(mainland, start);
    if (end !== undefined && end <= missed) candidates.lastIndex = end;
    if (end === undefined || end <= missed) continue;
    const events = eventsOf(text.slice(start, end), maxDepth);
    if (events !== undefined) return { start, end, events: events.map((event) => moved(event, start)) };
  }
  return undefined;
}

/** The nearest line above that is indented no deeper: what misses indentation starts on it or below. */
function startOfLines(text: string, missed: number): number {
  let line = text.lastIndexOf('\n', missed - 1) + 1;
  const indent = indentAt(text, line);
  while (line > 0) {
    line = line === 1 ? 0 : text.lastIndexOf('\n', line - 2) + 1;
    const first = line + indentAt(text, line);
    if (first - line <= indent && !/[\s#]/.test(text[first] ?? '')) break;
  }
  return line;
}

function indentAt(text: string, line: number): number {
  let at = line;
  while (text[at] === ' ') at++;
  return at - line;
}

const flowToken =
  /"[^"\\]*(?:\\[^][^"\\]*)*"|'[^']*(?:''[^']*)*'|(?<=\s)#.*|[[{\]}]|[^\s,[\]{}"'#:](?:[^,[\]{}\n\r:#]|:(?![\s,[\]{}])|(?<=\S)#)*|[^]/gy;

/** Where the flow collection or quoted scalar at `start` ends; a guess that parsing it confirms. */
function endOfNode(text: string, start: number): number | undefined {
  flowToken.lastIndex = start;
  let depth = 0;
  for (let token = flowToken.exec(text); token !== null; token = flowToken.exec(text)) {
    const [written] = token;
    if (written === '"' || written === "'") return undefined;
    if (written === '[' || written === '{') depth++;
    else if (written === ']' || written === '}') depth--;
    if (depth === 0) return flowToken.lastIndex;
  }
  return undefined;
}

/** The events of a text that is one node from its first character to its last. */
function eventsOf(node: string, maxDepth: number): readonly Event[] | undefined {
  try {
    const events = parseEvents(node, { maxDepth });
    const documents = events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length;
    return documents === 1 ? events.slice(1, -1) : undefined;
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

function rejoin(events: readonly Event[], islands: readonly Island[]): readonly Event[] {
  if (islands.length === 0) return events;
  const byStart = new Map(islands.map((island) => [island.start, island]));
  const joined = events.flatMap((event) => {
    const island = event.type === EVENT_ID.SCALAR ? byStart.get(event.valueStart - 1) : undefined;
    if (island === undefined || event.type !== EVENT_ID.SCALAR || !holdsPlace(event, island)) return [event];
    byStart.delete(island.start);
    const [root, ...rest] = island.events;
    return root === undefined ? [] : [withProperties(root, event), ...rest];
  });
  const [lost] = byStart.values();
  if (lost !== undefined) throw new YAMLException('deficient indentation');
  return joined;
}

function holdsPlace(event: ScalarEvent, { end }: Island): boolean {
  return event.style === SCALAR_STYLE.DOUBLE_QUOTED && event.valueEnd === end - 1;
}

/** The root of an island has the anchor and the tag that stand before it in the text. */
function withProperties(root: Event, { anchorStart, anchorEnd, tagStart, tagEnd }: ScalarEvent): Event {
  return root.type === EVENT_ID.DOCUMENT || root.type === EVENT_ID.POP || root.type === EVENT_ID.ALIAS
    ? root
    : { ...root, anchorStart, anchorEnd, tagStart, tagEnd };
}

function moved(event: Event, by: number): Event {
  const shift = (offset: number) => (offset < 0 ? offset : offset + by);
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
    case EVENT_ID.POP:
      return event;
    case EVENT_ID.ALIAS:
      return { ...event, anchorStart: shift(event.anchorStart), anchorEnd: shift(event.anchorEnd) };
    default: {
      const [anchorStart, anchorEnd] = [shift(event.anchorStart), shift(event.anchorEnd)];
      const properties = {
        anchorStart,
        anchorEnd,
        tagStart: shift(event.tagStart),
        tagEnd: shift(event.tagEnd),
      };
      return event.type === EVENT_ID.SCALAR
        ? { ...event, ...properties, valueStart: shift(event.valueStart), valueEnd: shift(event.valueEnd) }
        : { ...event, ...properties, start: shift(event.start) };
    }
  }
}

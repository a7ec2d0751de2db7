import type { Finding } from './finding.ts';

/** Lines of a file from 1; both ends belong to it. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

interface Boundary {
  readonly isBoundary: (line: string) => boolean;
  /** Whether the boundary itself is the first line of what follows it. */
  readonly isPart: boolean;
}

/** How far from a finding its object is looked for, in lines. */
const reach = 300;

/**
 * The lines of the object that a finding is about, as its text shows them: a YAML document, a stage, a service. Never
 * lines of another one of those; at least the line of the finding.
 */
export function extentOf(lines: readonly string[], { range, subject }: Finding): Extent {
  const at = range.start.line;
  switch (subject.kind) {
    case 'Stage':
      return between(lines, at, { isBoundary: (line) => /^\s*FROM\s/i.test(line), isPart: true });
    case 'ComposeService':
      return service(lines, at, subject.name);
    default:
      return between(lines, at, {
        isBoundary: (line) => /^(?:---|\.\.\.)(?:\s|$)/.test(line),
        isPart: false,
      });
  }
}

/** The lines as far as a boundary on both sides; the one above belongs to them when they start with it. */
function between(lines: readonly string[], at: number, { isBoundary, isPart }: Boundary): Extent {
  const isAt = (number: number) => isBoundary(lines[number - 1] ?? '');
  let first = at;
  while (first > Math.max(1, at - reach) && !isAt(isPart ? first : first - 1)) first -= 1;
  let last = at;
  while (last < Math.min(lines.length, at + reach) && !isAt(last + 1)) last += 1;
  return { first, last };
}

/** From the line with the service's name to the next that is indented no further. */
function service(lines: readonly string[], at: number, name: string): Extent {
  const line = (number: number) => lines[number - 1] ?? '';
  const isKey = (text: string) => [name, `"${name}"`, `'${name}'`].some((key) => text.startsWith(`${key}:`));
  let first = at;
  while (first > Math.max(1, at - reach) && !isKey(line(first).trimStart())) first -= 1;
  if (!isKey(line(first).trimStart())) return { first: at, last: at };
  const indent = indentOf(line(first));
  const isInside = (text: string) => text.trim() === '' || indentOf(text) > indent;
  let last = first;
  while (last < Math.min(lines.length, at + reach) && isInside(line(last + 1))) last += 1;
  return last < at ? { first: at, last: at } : { first, last };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

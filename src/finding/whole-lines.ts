import type { Edit } from './edit.ts';

/**
 * The same edit as one that replaces whole lines, as few as it can; what it puts there ends in a line break.
 * `lines` are those of the file, a carriage return still at their ends. A line that goes away is told together with
 * one that stays, since an empty replacement reads as an empty line.
 */
export function wholeLines({ range: { start, end }, text }: Edit, lines: readonly string[]): Edit {
  const line = (number: number) => lines[number - 1] ?? '';
  const isToEnd = end.line > lines.length;
  const hasNoLine = start.line > lines.length || (isToEnd && start.column === 1 && start.line > 1);
  const first = hasNoLine ? start.line - 1 : start.line;
  const last = Math.max(first, Math.min(end.line, lines.length));
  const before = hasNoLine ? `${line(first)}\n` : line(first).slice(0, start.column - 1);
  const whole = before + text + line(end.line).slice(end.column - 1);
  const after = (isToEnd ? whole.replace(/\n$/, '') : whole).split('\n');
  const { head, tail } = same(lines.slice(first - 1, last), after);
  return {
    range: { start: { line: first + head, column: 1 }, end: { line: last - tail + 1, column: 1 } },
    text: `${after.slice(head, after.length - tail).join('\n')}\n`,
  };
}

/** How many lines at both ends are the same, so that at least one is left of each. */
function same(before: readonly string[], after: readonly string[]): { head: number; tail: number } {
  const most = Math.min(before.length, after.length) - 1;
  let tail = 0;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  let head = 0;
  while (head < most - tail && before[head] === after[head]) head += 1;
  return { head, tail };
}

import type { Finding } from './finding.ts';
import type { Excerpt } from './outcome.ts';

/** The line above a finding, its first line and the line below, of the lines of its file. */
export function excerptOf(lines: readonly string[], { range }: Finding): Excerpt {
  const firstLine = Math.max(1, range.start.line - 1);
  return { firstLine, lines: lines.slice(firstLine - 1, range.start.line + 1) };
}

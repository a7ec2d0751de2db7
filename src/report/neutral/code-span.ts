import { visible } from './visible.ts';

/**
 * Any text as a code span of Markdown, where GitHub renders neither mentions nor references.
 * Not for table cells: a pipe ends the cell even inside a code span.
 */
export function codeSpan(text: string): string {
  // A comment that only looks like one of our markers must not be found by a search of the raw Markdown.
  const line = visible(text).replaceAll('<!--', '<!\u2010\u2010') || ' ';
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  // Markdown drops one space at both ends when both are there.
  const pad = /^`|`$|^ .*[^ ].* $/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

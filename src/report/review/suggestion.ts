import type { Edit } from '../../finding/edit.ts';
import { visible } from '../neutral/visible.ts';

/** A longer one would hide what it is about. */
const longest = 2000;

/**
 * What GitHub offers to commit with one click in place of the lines of its comment. `undefined` where the text
 * cannot be seen as it is or could pass for something else, for it cannot be escaped: it is the file's.
 */
export function suggestion({ text }: Edit): string | undefined {
  const isPlain = visible(text.replaceAll(/\r?\n|\t/g, ' ')) === text.replaceAll(/\r?\n|\t/g, ' ');
  if (!isPlain || text.includes('<!--') || text.length > longest) return undefined;
  const longestRun = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longestRun + 1));
  return `${fence}suggestion\n${text}${fence}`;
}

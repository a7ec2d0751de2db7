import type { Value } from './model.ts';

/** Whether a path certainly begins in the directory before it; on Windows too. */
export function isRelativePath({ text, known }: Value): boolean {
  return !/^(?:[/\\]|[A-Za-z]:)/.test(text) && (known || !text.startsWith('$'));
}

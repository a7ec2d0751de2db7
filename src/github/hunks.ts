import type { Hunk } from '../report/review/anchor.ts';

const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/**
 * The line ranges that a patch covers on the new side. git leaves out a count of 1, and 0 means no line at all.
 * Split at line feeds only: for `^` in a multi-line pattern U+2028 would start a line too, and a file could forge a header.
 */
export function hunksOf(patch: string | undefined): readonly Hunk[] {
  return (patch ?? '').split('\n').flatMap((line) => {
    const [, start, count = '1'] = header.exec(line) ?? [];
    if (start === undefined || count === '0') return [];
    return [{ start: Number(start), end: Number(start) + Number(count) - 1 }];
  });
}

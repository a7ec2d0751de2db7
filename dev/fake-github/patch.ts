export type Side = 'LEFT' | 'RIGHT';

/** One line of a hunk with its numbers in the old and the new file. */
interface Row {
  /** The line as the patch has it, with its leading ` `, `+`, `-` or `\`. */
  readonly text: string;
  readonly left: number | undefined;
  readonly right: number | undefined;
  /** Lines below the file's first hunk header. */
  readonly position: number;
}

export interface Hunk {
  readonly header: string;
  readonly rows: readonly Row[];
}

/** Git leaves a count of 1 out of the header: `@@ -1 +1 @@`. */
const hunkHeader = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/** Hunks of one file's patch, which starts at its first `@@`. */
export function parsePatch(patch: string): Hunk[] {
  const hunks: { header: string; rows: Row[] }[] = [];
  let left = 0;
  let right = 0;
  for (const [position, text] of patch.split('\n').entries()) {
    const start = hunkHeader.exec(text);
    if (start !== null) {
      left = Number(start[1]);
      right = Number(start[2]);
      hunks.push({ header: text, rows: [] });
      continue;
    }
    const onLeft = text.startsWith(' ') || text.startsWith('-');
    const onRight = text.startsWith(' ') || text.startsWith('+');
    const row = { text, left: onLeft ? left : undefined, right: onRight ? right : undefined, position };
    hunks.at(-1)?.rows.push(row);
    if (onLeft) left += 1;
    if (onRight) right += 1;
  }
  return hunks;
}

/** The row that shows a line of the old (`LEFT`) or the new (`RIGHT`) file. */
export function findRow(
  hunks: readonly Hunk[],
  side: Side,
  line: number,
): { hunk: Hunk; row: Row } | undefined {
  for (const hunk of hunks) {
    const row = hunk.rows.find((one) => (side === 'LEFT' ? one.left : one.right) === line);
    if (row !== undefined) return { hunk, row };
  }
  return undefined;
}

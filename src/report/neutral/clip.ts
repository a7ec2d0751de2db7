/** Longest texts from a pull request that are shown, in UTF-16 code units. */
export const longestMessage = 500;
const longestPath = 300;

/** Cuts the end off a text of more than `most` UTF-16 code units; no surrogate pair is split. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Cuts the beginning off a path, whose end says more. */
export function clipPath(path: string, most = longestPath): string {
  if (path.length <= most) return path;
  return `…${path.slice(1 - most).replace(/^[\uDC00-\uDFFF]/, '')}`;
}

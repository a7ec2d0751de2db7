import { clip } from '../neutral/clip.ts';
import { visible } from '../neutral/visible.ts';

/** GitHub refuses longer descriptions of a rule. */
export const longestDescription = 1000;

/** A link may stand in any message of SARIF, and braces with a number are a place for an argument. */
const active = /\](?=\()|\{(?=\d+\})/g;

/** Any text as a message of SARIF that says it and links nothing; never empty, which GitHub refuses. */
export function sarifText(text: string, most: number): string {
  return clip(visible(text), most).replace(active, '$& ').trim() || '(empty)';
}

/** The path of a file as a relative reference: nothing in it names a scheme, a host, a query or, even decoded, a parent. */
export function sarifUri(path: string): string {
  const segments = path.toWellFormed().split('/').map(encodeURIComponent);
  const inside = segments.map((segment) =>
    segment.replace(/^\.{1,2}$/, (dots) => '%252E'.repeat(dots.length)),
  );
  return inside.join('/').replace(/^\/+/, (slashes) => '%2F'.repeat(slashes.length));
}

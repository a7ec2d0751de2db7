import type { Position, Range } from '../../finding/place.ts';
import { clipPath } from '../neutral/clip.ts';
import { codeSpan } from '../neutral/code-span.ts';
import { markdownLink } from '../neutral/markdown-link.ts';

/** Where more can be read; absolute http or https addresses. */
export interface Links {
  /** The line of a file as it stands at head; the path in it percent-encoded. */
  readonly line?: ((path: string, line: number) => string | undefined) | undefined;
  /** The page with the whole report. */
  readonly report?: string | undefined;
}

/** `path:line:column` as code, linked where that is known. */
export function place(path: string, range: Range | undefined, links: Links): string {
  const label = codeSpan(clipPath(path) + position(range?.start));
  return markdownLink(label, links.line?.(path, range?.start.line ?? 1));
}

function position(start: Position | undefined): string {
  return start === undefined ? '' : `:${start.line}:${start.column}`;
}

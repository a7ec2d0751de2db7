import type { DockerfileIntention, Piece } from '../../finding/edit.ts';
import type { Span } from '../../finding/place.ts';
import { applied } from '../yaml/edit.ts';
import type { TextEdit } from '../yaml/edit-layout.ts';
import { parseDockerfile } from './dockerfile.ts';
import { changesOnly } from './edit-meaning.ts';
import { inCaseOf } from './rewrite.ts';

/**
 * The change of a Dockerfile that does what a violation intends and nothing else, as its instructions before and after
 * it show; comments, continuations, line breaks and indentation stay. `undefined` where there is none.
 */
export function dockerfileEdit(text: string, intention: DockerfileIntention): TextEdit | undefined {
  const edit = merged(text, piecesOf(text, intention));
  if (edit === undefined) return undefined;
  const [before, after] = [parseDockerfile(text), parseDockerfile(applied(text, edit))];
  const changes = intention.kind === 'rewrite' ? intention.changes : meant[intention.kind];
  return changesOnly(before, after, edit, changes) ? edit : undefined;
}

const meant = { keyword: 'keyword', join: 'spelling' } as const;

function piecesOf(text: string, intention: DockerfileIntention): readonly Piece[] {
  switch (intention.kind) {
    case 'rewrite':
      return intention.pieces;
    case 'keyword':
      return keywordPieces(text, intention.at, intention.from, intention.to);
    case 'join':
      return emptyLines(text, intention.at);
  }
}

function keywordPieces(text: string, { start }: Span, keyword: string, to: string): readonly Piece[] {
  const [trigger = ''] = /^onbuild[ \t]+/i.exec(text.slice(start, start + 100)) ?? [];
  const at = { start: start + trigger.length, end: start + trigger.length + keyword.length };
  const from = text.slice(at.start, at.end);
  if (from.toUpperCase() !== keyword) return [];
  return [{ at, from, to: inCaseOf(from, to) }];
}

function emptyLines(text: string, { start, end }: Span): readonly Piece[] {
  const inside = text.slice(start, end);
  return [...inside.matchAll(/(?<=\n)[ \t]*\r?\n/g)].map(({ 0: from, index }) => {
    return { at: { start: start + index, end: start + index + from.length }, from, to: '' };
  });
}

/** The pieces as one edit; what stands between them is written again as it is. */
function merged(text: string, given: readonly Piece[]): TextEdit | undefined {
  const pieces = given.toSorted((one, other) => one.at.start - other.at.start);
  const [first] = pieces;
  if (first === undefined) return undefined;
  const { start } = first.at;
  let end = start;
  let written = '';
  for (const { at, from, to } of pieces) {
    if (at.start < end || text.slice(at.start, at.end) !== from || /[\r\n]/.test(to)) return undefined;
    written += text.slice(end, at.start) + to;
    end = at.end;
  }
  return { start, end, text: written };
}

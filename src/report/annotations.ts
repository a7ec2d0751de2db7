import { byGravity } from '../finding/order.ts';
import type { JudgedFault, JudgedFinding, Outcome } from '../finding/outcome.ts';
import type { Range } from '../finding/place.ts';
import { oneLine } from './advice.ts';
import type { Advice } from './advice.ts';
import { clip, longestMessage } from './neutral/clip.ts';
import { visible } from './neutral/visible.ts';
import { lastLine } from './review/anchor.ts';
import { listed } from './selection.ts';

/** A remark on lines of a file at head, within the limits of a check run: plain text, both ends belong to it. */
export interface Annotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where it is on one line: GitHub refuses columns otherwise. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'failure' | 'warning' | 'notice';
  /** At most 255 characters. */
  readonly title: string;
  /** At most 10,000 characters, where GitHub allows 64 KB. */
  readonly message: string;
}

/** A longer finding is marked by its first line alone: GitHub shows the remark below the last one. */
const longestMark = 10;

const longestTitle = 255;
const longestText = 10_000;

/**
 * What blocks and what is shown, gravest first, after the faults. Only in files that the change leaves at head: GitHub
 * would show any other file among those of the pull request.
 */
export function annotations(outcome: Outcome, advice: Advice, most: number): readonly Annotation[] {
  const present = outcome.coverage.filter(({ state }) => state !== 'removed');
  const paths = new Set(present.map(({ path }) => path));
  const faults = outcome.faults.filter(({ stage, place }) => stage !== 'report' && paths.has(place.path));
  const findings = listed(outcome).filter(({ path, change }) => paths.has(path) && change !== 'removed');
  return [
    ...faults.filter(({ tolerated }) => !tolerated).map(ofFault),
    ...findings.toSorted(byGravity).map((finding) => ofFinding(finding, advice)),
    ...faults.filter(({ tolerated }) => tolerated).map(ofFault),
  ].slice(0, most);
}

function ofFinding(finding: JudgedFinding, advice: Advice): Annotation {
  const { severity, rule, message, path, range, status, decision } = finding;
  const { why, fix } = advice(rule) ?? {};
  const isOld = status !== 'introduced';
  return {
    path,
    ...linesOf(range),
    level: decision.action === 'block' ? 'failure' : isOld ? 'notice' : 'warning',
    title: plain(`${severity}: ${rule}`, longestTitle),
    message: paragraphs([
      plain(message, longestMessage),
      isOld ? 'This was there before the change.' : undefined,
      why === undefined ? undefined : plain(oneLine(why), longestText / 4),
      fix === undefined ? undefined : plain(`Fix: ${oneLine(fix)}`, longestText / 4),
    ]),
  };
}

function ofFault({ name, place, cause, remedy, tolerated }: JudgedFault): Annotation {
  const text = paragraphs([plain(cause, longestMessage), plain(`Remedy: ${remedy}`, longestMessage)]);
  return {
    path: place.path,
    ...linesOf(place.range),
    level: tolerated ? 'notice' : 'failure',
    title: plain(`could not be looked at: ${name}`, longestTitle),
    message: text,
  };
}

function linesOf(range: Range | undefined): Omit<Annotation, 'path' | 'level' | 'title' | 'message'> {
  if (range === undefined) return { startLine: 1, endLine: 1 };
  const { start } = range;
  const last = lastLine(range);
  if (last - start.line >= longestMark) return { startLine: start.line, endLine: start.line };
  const end = { startLine: start.line, endLine: last };
  if (last > start.line || range.end.line > start.line) return end;
  return { ...end, startColumn: start.column, endColumn: Math.max(start.column, range.end.column - 1) };
}

/** GitHub refuses an empty text. */
function plain(text: string, most: number): string {
  return clip(visible(text), most) || '(empty)';
}

function paragraphs(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join('\n\n');
}

import type { Edit } from '../finding/edit.ts';
import { extentOf } from '../finding/extent.ts';
import type { JudgedFinding } from '../finding/outcome.ts';
import { byGravity } from '../finding/order.ts';
import { wholeLines } from '../finding/whole-lines.ts';
import { verifiedEdit } from './edit.ts';
import type { Side } from './side.ts';

/** More findings than a review has comments, as not each has a line in the diff. */
const mostEdits = 50;

/** In UTF-16 code units over all edits: for each the file is inspected twice. */
const mostText = 1_000_000;

/**
 * Adds to the findings that the author of a change will be told where their object stands and, to the gravest, the
 * verified edit that mends them. All others stay as they are.
 */
export function withProposals(
  findings: readonly JudgedFinding[],
  head: Pick<Side, 'lines' | 'rules'>,
): readonly JudgedFinding[] {
  const told = findings.filter(isTold).toSorted(byGravity);
  const edits = editsFor(told.slice(0, mostEdits), head);
  return findings.map((finding) => {
    const lines = head.lines.get(finding.path);
    if (!isTold(finding) || lines === undefined) return finding;
    const edit = edits.get(finding);
    return { ...finding, extent: extentOf(lines, finding), ...(edit === undefined ? {} : { edit }) };
  });
}

function isTold({ status, decision, change }: JudgedFinding): boolean {
  return status === 'introduced' && decision.action !== 'report' && change !== 'removed';
}

function editsFor(
  findings: readonly JudgedFinding[],
  { lines: files, rules }: Pick<Side, 'lines' | 'rules'>,
): ReadonlyMap<JudgedFinding, Edit> {
  const edits = new Map<JudgedFinding, Edit>();
  let room = mostText;
  for (const finding of findings) {
    const lines = files.get(finding.path) ?? [];
    const text = `${lines.join('\n')}\n`;
    if (text.length > room) continue;
    room -= text.length;
    const edit = verifiedEdit(finding.path, text, finding, rules);
    if (edit !== undefined) edits.set(finding, wholeLines(edit, lines));
  }
  return edits;
}

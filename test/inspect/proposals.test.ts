import { describe, expect, it } from 'vitest';

import type { JudgedFinding } from '../../src/finding/outcome.ts';
import { inspectFile } from '../../src/inspect/inspect-file.ts';
import { withProposals } from '../../src/inspect/proposals.ts';
import { ruleSet } from '../../src/inspect/rule-set.ts';
import { rules } from '../../src/rules/registry.generated.ts';
import { decision, finding } from '../report/outcome-builder.ts';

const known = ruleSet(rules);
const pod = (name: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  hostNetwork: true\n  containers: []\n`;

/** The findings of a file about the network of the node, judged as told, with what is proposed for them. */
function proposed(text: string, judged: Partial<JudgedFinding> = {}): readonly JudgedFinding[] {
  const path = 'a.yaml';
  const findings = inspectFile(path, text, known)
    .findings.filter(({ rule }) => rule === 'host-network')
    .map((each) => finding({ ...each, ...judged }));
  const lines = new Map([[path, text.replace(/\n$/, '').split('\n')]]);
  return withProposals(findings, { lines, rules: known });
}

describe('withProposals', () => {
  it('gives a finding the edit of whole lines that mends it, and the lines of its object', () => {
    const [, second] = proposed(`${pod('a')}---\n${pod('b')}`);
    expect(second).toMatchObject({
      extent: { first: 9, last: 15 },
      edit: {
        range: { start: { line: 14, column: 1 }, end: { line: 15, column: 1 } },
        text: '  hostNetwork: false\n',
      },
    });
  });

  it('keeps the line breaks of the file', () => {
    const [first] = proposed(pod('a').replaceAll('\n', '\r\n'));
    expect(first?.edit?.text).toBe('  hostNetwork: false\r\n');
  });

  it.each([
    { status: 'existing' },
    { status: 'fixed' },
    { change: 'removed' },
    { decision: decision('report') },
  ] as const)('leaves alone what nobody will be told on a line: %j', (judged) => {
    const [first] = proposed(pod('a'), judged);
    expect(first).not.toHaveProperty('edit');
    expect(first).not.toHaveProperty('extent');
  });

  it('looks for the edits of the gravest only', () => {
    const text = Array.from({ length: 60 }, (_, index) => pod(`pod-${index}`)).join('---\n');
    const all = proposed(text, { severity: 'medium' });
    expect(all.filter(({ edit }) => edit !== undefined)).toHaveLength(50);
    expect(all.filter(({ extent }) => extent !== undefined)).toHaveLength(60);
  });
});

import { describe, expect, it } from 'vitest';

import { annotations } from '../../src/report/annotations.ts';
import { nasty } from './neutral/nasty.ts';
import { advice, decision, fault, finding, manyFindings, outcome, saying } from './outcome-builder.ts';

const covered = (...paths: string[]) =>
  paths.map((path) => ({ path, state: 'inspected', by: 'kubernetes' }) as const);
const coverage = covered('deploy/app.yaml');
const range = (first: number, last: number, column = 5) => {
  return { start: { line: first, column: 2 }, end: { line: last, column } };
};

describe('annotations', () => {
  it('says what is wrong, why and how to mend it', () => {
    expect(annotations(outcome({ findings: [finding()] }), advice, 10)).toEqual([
      {
        path: 'deploy/app.yaml',
        startLine: 12,
        endLine: 12,
        startColumn: 9,
        endColumn: 24,
        level: 'failure',
        title: 'critical: privileged-container',
        message:
          'Container "app" runs privileged\n\nA privileged container holds every capability of its node.\n\nFix: Remove `privileged: true`; add the one capability the process needs.',
      },
    ]);
  });

  it('has no columns on several lines, and one line for what is long', () => {
    const findings = [range(3, 5), range(3, 4, 1), range(3, 30)].map((each) => finding({ range: each }));
    const lines = annotations(outcome({ findings }), advice, 10).map(({ startLine, endLine, ...rest }) => {
      return [startLine, endLine, 'startColumn' in rest];
    });
    expect(lines).toEqual([
      [3, 5, false],
      [3, 3, false],
      [3, 3, false],
    ]);
  });

  it('fails what blocks, warns of what is shown and notes what was there before', () => {
    const findings = [
      finding({ status: 'existing', decision: decision('show') }),
      finding({ decision: decision('show') }),
      finding({ status: 'existing' }),
      finding({ decision: decision('report') }),
    ];
    expect(annotations(outcome({ findings }), advice, 10).map(({ level }) => level)).toEqual([
      'failure',
      'notice',
      'warning',
    ]);
  });

  it('stays inside the files that the change leaves at head', () => {
    const findings = [
      finding({ path: 'elsewhere.yaml' }),
      finding({ path: 'gone.yaml' }),
      finding({ change: 'removed' }),
    ];
    const gone = { path: 'gone.yaml', state: 'removed', by: 'the change' } as const;
    expect(annotations(outcome({ findings, coverage: [...coverage, gone] }), advice, 10)).toEqual([]);
  });

  it('puts faults first, and those that are tolerated last', () => {
    const at = { place: { path: 'deploy/app.yaml' } };
    const faults = [
      fault({ ...at, name: 'not-text', tolerated: true }),
      fault(at),
      fault({ ...at, stage: 'report' }),
    ];
    const all = annotations(outcome({ faults, findings: [finding()] }), advice, 10);
    expect(all.map(({ title, level, startLine }) => [title, level, startLine])).toEqual([
      ['could not be looked at: yaml-syntax', 'failure', 1],
      ['critical: privileged-container', 'failure', 12],
      ['could not be looked at: not-text', 'notice', 1],
    ]);
  });

  it('keeps to the number it is given, gravest first', () => {
    const low = manyFindings(20, { severity: 'low' });
    const findings = [...low, finding({ path: 'last.yaml' })];
    const all = { coverage: covered(...findings.map(({ path }) => path)), findings };
    expect(annotations(outcome(all), advice, 5)).toHaveLength(5);
    expect(annotations(outcome(all), advice, 5)[0]?.path).toBe('last.yaml');
  });

  it.each(nasty)('is plain text without anything hidden, for %j', (text) => {
    for (const { title, message } of annotations(saying(text), () => ({ why: text, fix: text }), 10)) {
      expect(title.length).toBeLessThanOrEqual(255);
      expect(title.trim()).not.toBe('');
      expect(message).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Cs}/u);
      expect(message.split('\n\n').length).toBeLessThanOrEqual(4);
    }
  });

  it('bounds every text', () => {
    const long = 'x'.repeat(100_000);
    const [one] = annotations(
      outcome({ findings: [finding({ rule: long, message: long })] }),
      () => ({ why: long, fix: long }),
      1,
    );
    expect(one?.title).toHaveLength(255);
    expect(Buffer.byteLength(one?.message ?? '')).toBeLessThan(10_000);
  });
});

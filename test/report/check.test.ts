import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { check } from '../../src/report/check.ts';
import { nasty } from './neutral/nasty.ts';
import { advice, fault, finding, manyFindings, mixedOutcome, outcome, saying } from './outcome-builder.ts';

describe('check', () => {
  it('says the verdict and the numbers in its title', () => {
    expect(check(mixedOutcome(), { advice }).title).toBe(
      'incomplete: 1 blocking, 3 introduced, 2 faults (1 tolerated), 1 fixed, 1 existing',
    );
  });

  it('puts the verdict and what could not be seen into the summary, the findings into the text', () => {
    const { summary, text } = check(mixedOutcome(), { advice });
    expect(summary).toMatch(/^> \[!WARNING\]\n> \*\*Concentric: incomplete\*\*/);
    expect(summary.match(/^#+ .*/gm)).toEqual(['### Could not be looked at', '### To be noted']);
    expect(text.match(/^#+ .*/gm)).toEqual(['### Findings', '### Fixed by this change', '### Waived']);
    expect(text).toMatch(/^- \*\*critical\*\* \(container\) Container "app" runs privileged/m);
  });

  it('succeeds only when the verdict is a pass', () => {
    const conclusions = (['pass', 'blocked', 'incomplete'] as const).map(
      (verdict) => check(outcome({ verdict }), { advice }).conclusion,
    );
    expect(conclusions).toEqual(['success', 'failure', 'failure']);
  });

  it('has no text when there is nothing to list', () => {
    expect(check(outcome(), { advice })).toMatchObject({ text: '', annotations: [] });
  });

  it('annotates as many lines as it is told', () => {
    const findings = manyFindings(30);
    const coverage = findings.map(({ path }) => ({ path, state: 'inspected', by: 'kubernetes' }) as const);
    const most = { annotations: 7 };
    expect(check(outcome({ findings, coverage }), { advice, most }).annotations).toHaveLength(7);
  });

  it('stays below the limits of GitHub, and says where the rest is', () => {
    const faults = Array.from({ length: 3000 }, () => fault({ cause: '日'.repeat(400) }));
    const { summary, text } = check(outcome({ faults, findings: manyFindings(3000) }), {
      advice,
      links: { report: 'https://example.test/run/1' },
    });
    for (const written of [summary, text]) {
      expect(Buffer.byteLength(written)).toBeLessThanOrEqual(64_000);
      expect(Buffer.byteLength(written)).toBeGreaterThan(55_000);
      expect(written).toMatch(
        /\d+ of 3000 shown; the rest is in the \[summary of the job\]\(https:\/\/example\.test\/run\/1\)\.$/,
      );
    }
  });

  it('keeps to any budget with any findings, its tables whole', () => {
    const text = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 80 }));
    const table =
      /\| layer \|[^\n]*\n\| :-- [^\n]*\n(?:\| (?:cloud|cluster|container|code) [^\n]*(?:\n|$)){4}/;
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), fc.integer({ min: 1, max: 9000 }), (texts, most) => {
        const findings = texts.map((message) => finding({ message, path: message }));
        const faults = texts.map((cause) => fault({ cause }));
        const run = outcome({ findings, faults, reason: texts[0] ?? '' });
        const { summary, text: list } = check(run, { advice, most: { text: most } });
        for (const written of [summary, list]) {
          expect(Buffer.byteLength(written)).toBeLessThanOrEqual(most);
          expect(written.isWellFormed()).toBe(true);
        }
        expect(summary.replace(table, '')).not.toMatch(/^\|/m);
      }),
    );
  });

  it.each(nasty)('gives no text from outside a line of its own, for %j', (text) => {
    const shape = (said: string) => {
      const { summary, text: list } = check(saying(said), { advice });
      return [summary.split('\n').length, list.split('\n').length];
    };
    expect(shape(text)).toEqual(shape('x'));
  });
});

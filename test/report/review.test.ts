import { describe, expect, it } from 'vitest';

import { readMarker } from '../../src/report/marker.ts';
import { review } from '../../src/report/review.ts';
import type { ReviewComment } from '../../src/report/review.ts';
import { nasty } from './neutral/nasty.ts';
import { advice, fault, finding, manyFindings, mixedOutcome, outcome, saying } from './outcome-builder.ts';

const everywhere = { legal: () => [{ start: 1, end: 99 }], advice };
const nowhere = { legal: () => [], advice };
const firstFive = () => [{ start: 1, end: 5 }];
const onlyApp = {
  legal: (path: string) => (path === 'deploy/app.yaml' ? everywhere.legal() : []),
  advice,
};
const show = { action: 'show', reason: 'below the threshold' } as const;

function paragraphs(comments: readonly ReviewComment[]): number[] {
  return comments.map(({ body }) => body.split('\n').length);
}

describe('review', () => {
  it('says the verdict, the layers, the faults, and what has no line', () => {
    expect(review(mixedOutcome(), onlyApp).body).toMatchInlineSnapshot(`
      "> [!WARNING]
      > **Concentric: incomplete** (1 blocking, 2 introduced, 2 faults (1 tolerated), 1 fixed, 1 existing)<br>one file could not be read

      | layer | introduced | fixed | existing |
      | :-- | --: | --: | --: |
      | cloud | 0 | 0 | 0 |
      | cluster | 1 | 0 | 0 |
      | container | 1 | 1 | 1 |
      | code | 0 | 0 | 0 |

      Compared \`main (1a2b3c4)\` with \`working tree\`; 3 changed files: 1 inspected, 1 ignored, 1 not looked at. 1 existing finding is not listed.

      ### Could not be looked at

      - **yaml-syntax** A mapping value is not allowed here<br>\`deploy/broken.yaml:3:1\`<br>Remedy: Correct the YAML
      - **not-text** Bytes are not UTF-8 (tolerated by the policy)<br>\`logo.yaml\`<br>Remedy: Correct the YAML

      ### Findings outside the lines of this diff

      - **high** (cluster) Role "all" allows every verb<br>\`a-role.yaml:12:9\` · \`wildcard-verb\` · \`Deployment shop/web, container app\`

      <!-- concentric:review -->"
    `);
  });

  it('comments a finding on its line', () => {
    expect(review(outcome({ findings: [finding()] }), everywhere).comments).toEqual([
      {
        path: 'deploy/app.yaml',
        line: 12,
        body: [
          '**critical: Container "app" runs privileged**',
          'A privileged container holds every capability of its node.',
          '**Fix:** Remove `privileged: true`; add the one capability the process needs.',
          '[`privileged-container`](https://example.test/rules/privileged-container) · `Deployment shop/web, container app` · blocks: reaches "high", the threshold of container',
          '<!-- concentric:0123456789abcdef -->',
        ].join('\n\n'),
      },
    ]);
  });

  it('comments on all lines of a finding', () => {
    const range = { start: { line: 12, column: 9 }, end: { line: 14, column: 4 } };
    const [comment] = review(outcome({ findings: [finding({ range })] }), everywhere).comments;
    expect(comment).toMatchObject({ startLine: 12, line: 14 });
    expect(comment?.body).not.toContain('This is about line');
  });

  it('says so when a comment stands on another line', () => {
    const [comment] = review(outcome({ findings: [finding()] }), { ...nowhere, legal: firstFive }).comments;
    expect(comment).toMatchObject({ line: 5 });
    expect(comment?.body).toContain('This is about line 12, which the diff does not show.');
  });

  it('moves a finding without a line into the body', () => {
    const { body, comments } = review(outcome({ findings: [finding()] }), nowhere);
    expect(comments).toEqual([]);
    expect(body).toContain(
      '### Findings outside the lines of this diff\n\n- **critical** (container) Container',
    );
    expect(body).toContain('`deploy/app.yaml:12:9`');
  });

  it('comments neither on what was there before nor on what is fixed or only reported', () => {
    const findings = [
      finding({ status: 'existing', decision: show }),
      finding({ status: 'fixed' }),
      finding({ decision: { action: 'report', reason: 'below' } }),
    ];
    const { body, comments } = review(outcome({ findings }), everywhere);
    expect(comments).toEqual([]);
    expect(body).not.toContain('runs privileged');
  });

  it('names in the body what was there before and blocks all the same', () => {
    const { body, comments } = review(outcome({ findings: [finding({ status: 'existing' })] }), everywhere);
    expect(comments).toEqual([]);
    expect(body).toContain('· existing · blocks: ');
  });

  it('comments the gravest 25 and says where the others are', () => {
    const findings = [
      ...manyFindings(30, { severity: 'critical', decision: show }),
      ...manyFindings(3, { severity: 'medium', message: 'blocks' }),
    ];
    const options = { ...everywhere, links: { report: 'https://example.test/run/1' } };
    const { body, comments } = review(outcome({ findings }), options);
    expect(comments).toHaveLength(25);
    expect(comments.filter(({ body: text }) => text.includes('medium: blocks'))).toHaveLength(3);
    expect(body).toContain(
      '8 further findings have no comment here: see the [summary of the job](https://example.test/run/1).',
    );
  });

  it('has a marker in every text', () => {
    const { body, comments } = review(outcome({ findings: manyFindings(3) }), everywhere);
    expect(readMarker(body)).toBe('review');
    expect(comments.map((comment) => readMarker(comment.body))).toEqual([
      '0000000000000000',
      '0000000000000001',
      '0000000000000002',
    ]);
  });

  it('stays below the limit of GitHub with thousands of faults and findings', () => {
    const faults = Array.from({ length: 3000 }, () => fault({ cause: '@'.repeat(5000) }));
    const findings = manyFindings(3000, { message: '|'.repeat(5000) });
    const { body } = review(outcome({ faults, findings, reason: '@'.repeat(5000) }), nowhere);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body.length).toBeGreaterThan(50_000);
    expect(body.match(/\d+ of 3000 shown\./g)).toHaveLength(2);
    expect(readMarker(body)).toBe('review');
  });

  it('leaves out a text of a rule that is too long for a comment', () => {
    const options = { ...everywhere, advice: () => ({ why: 'x'.repeat(70_000), fix: 'Do this.' }) };
    const [comment] = review(outcome({ findings: [finding()] }), options).comments;
    expect(comment?.body).toMatch(/\*\*\n\n\*\*Fix:\*\* Do this\.\n\n/);
  });

  it.each(nasty)('gives no text from outside a paragraph or a comment of its own, for %j', (text) => {
    for (const options of [everywhere, nowhere]) {
      const { body, comments } = review(saying(text), options);
      for (const written of [body, ...comments.map((comment) => comment.body)]) {
        expect(written.match(/<!--/g)).toHaveLength(1);
        expect(written.isWellFormed()).toBe(true);
      }
      const harmless = review(saying('x'), options);
      expect(body.split('\n')).toHaveLength(harmless.body.split('\n').length);
      expect(paragraphs(comments)).toEqual(paragraphs(harmless.comments));
    }
  });
});

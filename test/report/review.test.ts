import { describe, expect, it } from 'vitest';

import { readMarker } from '../../src/report/marker.ts';
import { review } from '../../src/report/review.ts';
import type { ReviewComment } from '../../src/report/review.ts';
import { nasty } from './neutral/nasty.ts';
import {
  advice,
  decision,
  fault,
  finding,
  manyFindings,
  mixedOutcome,
  outcome,
  saying,
} from './outcome-builder.ts';

const everywhere = { legal: () => [{ start: 1, end: 99 }], advice };
const nowhere = { legal: () => [], advice };
const firstFive = () => [{ start: 1, end: 5 }];
const onlyApp = {
  legal: (path: string) => (path === 'deploy/app.yaml' ? everywhere.legal() : []),
  advice,
};
const show = decision('show');
const edit = {
  range: { start: { line: 12, column: 1 }, end: { line: 14, column: 1 } },
  text: '        privileged: false\n      ports: []\n',
};

function paragraphs(comments: readonly ReviewComment[]): number[] {
  return comments.map(({ body }) => body.split('\n').length);
}

describe('review', () => {
  it('says the verdict, the layers, the faults, and what has no line', () => {
    expect(review(mixedOutcome(), onlyApp).body).toMatchInlineSnapshot(`
      "> [!WARNING]
      > **Concentric: incomplete** (1 blocking, 3 introduced, 2 faults (1 tolerated), 1 fixed, 1 existing)<br>one file could not be read

      | layer | introduced | fixed | existing |
      | :-- | --: | --: | --: |
      | cloud | 0 | 0 | 0 |
      | cluster | 1 | 0 | 0 |
      | container | 2 | 1 | 1 |
      | code | 0 | 0 | 0 |

      Compared \`main (1a2b3c4)\` with \`working tree\`; 3 changed files: 1 inspected, 1 ignored, 1 not looked at. Judged by .concentric/policy.yaml of main (1a2b3c4) over the preset recommended. 1 existing finding is not listed.

      Decided by layers.container.block: high (preset recommended); tolerate, which does not name yaml-syntax.

      ### Could not be looked at

      - **yaml-syntax** A mapping value is not allowed here<br>\`deploy/broken.yaml:3:1\`<br>Remedy: Correct the YAML
      - **not-text** Bytes are not UTF-8 (tolerated: a picture (.concentric/policy.yaml:9))<br>\`logo.yaml\`<br>Remedy: Correct the YAML

      ### Findings outside the lines of this diff

      - **high** (cluster) Role "all" allows every verb<br>\`a-role.yaml:12:9\` · \`wildcard-verb\` · \`Deployment shop/web, container app\` · shown: medium and above in the cluster layer (.concentric/policy.yaml:3) · to waive it: \`concentric waive 1111111111111111 --reason … --expires …\`

      ### To be noted

      - \`.trivyignore\` this tells Trivy what to overlook, and Concentric obeys none of it

      <details><summary>Waived (1)</summary>

      - high Pod "agent" sees the processes of its node · \`deploy/agent.yaml:12:9\` · waived by @&#8203;ops until 2027-01-31: it is a profiler (.concentric/waivers.yaml:2)

      </details>

      <details><summary>Fixed by this change (1)</summary>

      - Pod "web" used the network of its node · \`deploy/won.yaml\` · \`host-network\`

      </details>

      <!-- concentric:v1:review -->"
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
          '[`privileged-container`](https://example.test/rules/privileged-container) · `Deployment shop/web, container app` · blocks: high and above in the container layer (preset recommended)',
          '<details><summary>Waive it</summary>',
          '`concentric waive 0123456789abcdef --reason … --expires …` writes a waiver; it counts once it is in the base branch.',
          '</details>',
          '<!-- concentric:v1:0123456789abcdef -->',
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
    const near = finding({ extent: { first: 3, last: 20 } });
    const [comment] = review(outcome({ findings: [near] }), { ...nowhere, legal: firstFive }).comments;
    expect(comment).toMatchObject({ line: 5 });
    expect(comment?.body).toContain('This is about line 12, which the diff does not show.');
  });

  it('puts no comment on another object', () => {
    const other = finding({ extent: { first: 6, last: 20 } });
    const { body, comments } = review(outcome({ findings: [other] }), { ...nowhere, legal: firstFive });
    expect(comments).toEqual([]);
    expect(body).toContain('### Findings outside the lines of this diff');
  });

  it('speaks only in the body of what the change removes, without a link to a line that is gone', () => {
    const findings = [finding({ change: 'removed' })];
    const links = { line: (path: string) => `https://example.test/${path}` };
    const { body, comments } = review(outcome({ findings }), { ...everywhere, links });
    expect(comments).toEqual([]);
    expect(body).toContain('<br>`deploy/app.yaml:12:9` of the base · ');
  });

  it('suggests the verified edit on the lines it replaces', () => {
    const [comment] = review(outcome({ findings: [finding({ edit })] }), everywhere).comments;
    expect(comment).toMatchObject({ startLine: 12, line: 13 });
    expect(comment?.body).toContain('\n\n```suggestion\n        privileged: false\n      ports: []\n```\n\n');
  });

  it('suggests nothing where the lines of the edit are not in one hunk', () => {
    const legal = () => [{ start: 5, end: 12 }];
    const [comment] = review(outcome({ findings: [finding({ edit })] }), { legal, advice }).comments;
    expect(comment).toMatchObject({ line: 12 });
    expect(comment?.body).not.toContain('suggestion');
  });

  it('names the other tools that found the same', () => {
    const sources = [
      { tool: 'concentric', rule: 'privileged-container' },
      { tool: 'trivy', rule: 'KSV017' },
    ];
    const [comment] = review(outcome({ findings: [finding({ sources })] }), everywhere).comments;
    expect(comment?.body).toContain(' · found by trivy KSV017 · ');
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
      finding({ status: 'fixed', message: 'was wrong' }),
      finding({ decision: decision('report') }),
    ];
    const { body, comments } = review(outcome({ findings }), everywhere);
    expect(comments).toEqual([]);
    expect(body).not.toContain('runs privileged');
    expect(body).toMatch(/<summary>Fixed by this change \(1\)<\/summary>\n\n- was wrong/);
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
    expect(body.match(/\d+ of 3000 shown; the rest is in the summary of the job\./g)).toHaveLength(2);
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

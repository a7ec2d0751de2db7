import { describe, expect, it } from 'vitest';

import { summary } from '../../src/report/markdown.ts';
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

const links = { line: (path: string, line: number) => `https://example.test/${path}#L${line}` };

describe('summary', () => {
  it('says everything a reader needs', () => {
    expect(summary(mixedOutcome(), { advice, links })).toMatchInlineSnapshot(`
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

      - **yaml-syntax** A mapping value is not allowed here<br>[\`deploy/broken.yaml:3:1\`](https://example.test/deploy/broken.yaml#L3)<br>Remedy: Correct the YAML
      - **not-text** Bytes are not UTF-8 (tolerated: a picture (.concentric/policy.yaml:9))<br>[\`logo.yaml\`](https://example.test/logo.yaml#L1)<br>Remedy: Correct the YAML

      ### Findings

      - **critical** (container) Container "app" runs privileged<br>[\`deploy/app.yaml:12:9\`](https://example.test/deploy/app.yaml#L12) · [\`privileged-container\`](https://example.test/rules/privileged-container) · \`Deployment shop/web, container app\` · blocks: high and above in the container layer (preset recommended) · to waive it: \`concentric waive 0123456789abcdef --reason … --expires …\`<br>Fix: Remove \`privileged: true\`; add the one capability the process needs.
      - **high** (cluster) Role "all" allows every verb<br>[\`a-role.yaml:12:9\`](https://example.test/a-role.yaml#L12) · \`wildcard-verb\` · \`Deployment shop/web, container app\` · shown: medium and above in the cluster layer (.concentric/policy.yaml:3) · to waive it: \`concentric waive 1111111111111111 --reason … --expires …\`

      ### Fixed by this change

      - Pod "web" used the network of its node · \`deploy/won.yaml\` · \`host-network\`

      ### Waived

      - high Pod "agent" sees the processes of its node · [\`deploy/agent.yaml:12:9\`](https://example.test/deploy/agent.yaml#L12) · waived by @&#8203;ops until 2027-01-31: it is a profiler (.concentric/waivers.yaml:2)

      ### To be noted

      - [\`.trivyignore\`](https://example.test/.trivyignore#L1) this tells Trivy what to overlook, and Concentric obeys none of it

      ### Ignored by the policy

      - \`vendor/x.yaml\` by ignore: vendor/\\*\\*

      <details><summary>Every changed file</summary>

      - \`deploy/app.yaml\` inspected: kubernetes
      - \`deploy/broken.yaml\` faulted: yaml-syntax
      - \`vendor/x.yaml\` ignored: ignore: vendor/\\*\\*

      </details>
      "
    `);
  });

  it('tells what could not be delivered from what could not be looked at', () => {
    const refused = fault({ name: 'report-refused', stage: 'report', place: { path: '' } });
    const text = summary(outcome({ faults: [refused, fault()] }));
    expect(text.match(/^### .*|^- \*\*[\w-]+/gm)).toEqual([
      '### Could not be looked at',
      '- **yaml-syntax',
      '### Could not be delivered',
      '- **report-refused',
    ]);
    expect(text).not.toContain('` `');
  });

  it('says a pass without a box', () => {
    expect(summary(outcome())).toMatch(/^\*\*Concentric: pass\*\* \(0 blocking, .*\)<br>nothing introduced/);
  });

  it('puts what blocks before what is shown, and the graver before the less grave', () => {
    const show = decision('show');
    const findings = [
      finding({ message: 'third', decision: show }),
      finding({ message: 'second', severity: 'medium' }),
      finding({ message: 'first', severity: 'high' }),
      finding({ message: 'fourth', severity: 'low', decision: show }),
    ];
    expect(summary(outcome({ findings })).match(/first|second|third|fourth/g)).toEqual([
      'first',
      'second',
      'third',
      'fourth',
    ]);
  });

  it('keeps to its budget in bytes, cut between two findings', () => {
    const findings = manyFindings(2000, { message: '日本 `x` @octocat' });
    const text = summary(outcome({ findings }), { advice, links, budget: 50_000 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(50_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(45_000);
    const items = text.match(/^- \*\*critical\*\*.*<br>Fix: .*needs\.$/gm) ?? [];
    expect(text).toMatch(
      new RegExp(
        `\\n\\n${items.length} of 2000 shown; the rest is in the report of this run\\.\\n\\n<details>`,
      ),
    );
  });

  it('shows findings even when thousands of files cannot be looked at', () => {
    const faults = Array.from({ length: 3000 }, () => fault({ cause: 'x '.repeat(200) }));
    const text = summary(outcome({ faults, findings: [finding()] }), { budget: 50_000 });
    expect(text).toContain('of 3000 shown;');
    expect(text).toContain('runs privileged');
  });

  it.each(nasty)('gives no text from outside a line or a comment of its own, for %j', (text) => {
    const shape = (said: string) =>
      summary(saying(said), { links })
        .split('\n')
        .map((line) => line.slice(0, 4).replace(/^- .*/, '- '));
    expect(shape(text)).toEqual(shape('x'));
    expect(summary(saying(text), { links })).not.toContain('<!--');
  });
});

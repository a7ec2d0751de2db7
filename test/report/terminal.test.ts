import { stripVTControlCharacters } from 'node:util';

import { describe, expect, it } from 'vitest';

import { columns } from '../../src/report/terminal/columns.ts';
import { terminal } from '../../src/report/terminal.ts';
import { nasty } from './neutral/nasty.ts';
import { commandLines } from './neutral/runner.ts';
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

const plain = { colour: false, width: 80 };

describe('terminal', () => {
  it('shows faults, the findings of each layer, what is fixed, and the verdict last', () => {
    expect(terminal(mixedOutcome(), { ...plain, advice })).toMatchInlineSnapshot(`
      "Could not look at 2 places

      fault[yaml-syntax]: A mapping value is not allowed here
       --> deploy/broken.yaml:3:1
        = remedy: Correct the YAML

      fault[not-text]: Bytes are not UTF-8
       --> logo.yaml
        = remedy: Correct the YAML
        = tolerated: a picture (.concentric/policy.yaml:9)

      Cluster: 1 finding

      high[wildcard-verb]: Role "all" allows every verb
        --> a-role.yaml:12:9 (Deployment shop/web, container app)
         |
      11 |       securityContext:
      12 |         privileged: true
         |         ^^^^^^^^^^^^^^^^
      13 |       ports: []
         |
         = shown: medium and above in the cluster layer (.concentric/policy.yaml:3)
         = waive: concentric waive 1111111111111111 --reason … --expires …

      Container: 1 finding

      critical[privileged-container]: Container "app" runs privileged
        --> deploy/app.yaml:12:9 (Deployment shop/web, container app)
         |
      11 |       securityContext:
      12 |         privileged: true
         |         ^^^^^^^^^^^^^^^^
      13 |       ports: []
         |
         = blocks: high and above in the container layer (preset recommended)
         = fix: Remove \`privileged: true\`; add the one capability the process needs.
         = waive: concentric waive 0123456789abcdef --reason … --expires …

      Fixed by this change: 1 finding
        - deploy/won.yaml: Pod "web" used the network of its node [host-network]

      Waived: 1 finding
        - deploy/agent.yaml:12 [host-pid]: waived by @ops until 2027-01-31: it is a
          profiler (.concentric/waivers.yaml:2)

      Ignored: 1 file
        - vendor/x.yaml: ignore: vendor/**

      To be noted
        - .trivyignore: this tells Trivy what to overlook, and Concentric obeys none
          of it

      Compared main (1a2b3c4) with working tree; 3 changed files: 1 inspected, 1
      ignored, 1 not looked at.
      1 existing finding is not listed.
      Judged by .concentric/policy.yaml of main (1a2b3c4) over the preset recommended.
      Decided by layers.container.block: high (preset recommended)
      Decided by tolerate, which does not name yaml-syntax
      one file could not be read
      incomplete: 1 blocking, 3 introduced, 2 faults (1 tolerated), 1 fixed, 1 existing
      "
    `);
  });

  it('says the same with and without colour', () => {
    const coloured = terminal(mixedOutcome(), { ...plain, colour: true });
    expect(coloured).toContain('\u001B[');
    expect(stripVTControlCharacters(coloured)).toBe(terminal(mixedOutcome(), plain));
  });

  it('goes through the layers from the outside in', () => {
    const findings = (['code', 'container', 'cloud', 'cluster'] as const).map((layer) => finding({ layer }));
    const titles = terminal(outcome({ findings }), plain).match(/^\w+(?=: 1 finding$)/gm);
    expect(titles).toEqual(['Cloud', 'Cluster', 'Container', 'Code']);
  });

  it('says how to fix a rule once', () => {
    const text = terminal(outcome({ findings: [finding(), finding({ path: 'b.yaml' })] }), {
      ...plain,
      advice,
    });
    expect(text.match(/= fix:/g)).toHaveLength(1);
  });

  it('only counts what the policy does not show', () => {
    const report = decision('report');
    const findings = [finding({ decision: report }), finding({ decision: report, status: 'existing' })];
    const text = terminal(outcome({ findings }), plain);
    expect(text).toContain('1 introduced and 1 existing findings are not listed.');
    expect(text).not.toContain('runs privileged');
  });

  it('tells what could not be delivered from what could not be looked at', () => {
    const refused = fault({ name: 'report-refused', stage: 'report', place: { path: '' } });
    const text = terminal(outcome({ faults: [refused, fault()] }), plain);
    expect(text.match(/^Could not.*|^fault\[.*\]/gm)).toEqual([
      'Could not look at 1 place',
      'fault[yaml-syntax]',
      'Could not deliver 1 report',
      'fault[report-refused]',
    ]);
    expect(text).not.toMatch(/--> *\n/);
  });

  it('lists ten fixed findings and counts the rest', () => {
    const text = terminal(outcome({ findings: manyFindings(13, { status: 'fixed' }) }), plain);
    expect(text).toContain('Fixed by this change: 13 findings\n  - deploy/app-00000.yaml: Container');
    expect(text.match(/^ {2}- /gm)).toHaveLength(10);
    expect(text).toContain('\n  and 3 more\n');
  });

  it('marks a finding that was there before and is listed all the same', () => {
    const text = terminal(outcome({ findings: [finding({ status: 'existing' })] }), plain);
    expect(text).toContain('= note: this was there before the change');
  });

  it('counts findings, not introduced ones, without a base', () => {
    const text = terminal(
      outcome({ findings: [finding()], compared: { base: undefined, head: 'x' } }),
      plain,
    );
    expect(text).toMatch(/\npass: 1 blocking, 1 finding: .*\n$/);
  });

  it('ends in one line with verdict, numbers and reason', () => {
    expect(terminal(outcome({ reason: 'all is well' }), plain)).toBe(
      'Compared main (1a2b3c4) with working tree; 1 changed file: 1 inspected.\n' +
        'Judged by .concentric/policy.yaml of main (1a2b3c4) over the preset recommended.\n' +
        'pass: 0 blocking, 0 introduced, 0 fixed, 0 existing: all is well\n',
    );
  });

  it('puts a reason that does not fit into the last line before it', () => {
    const lines = terminal(outcome(), plain).split('\n');
    expect(lines.slice(1)).toEqual([
      'Judged by .concentric/policy.yaml of main (1a2b3c4) over the preset recommended.',
      'nothing introduced reaches a threshold',
      'pass: 0 blocking, 0 introduced, 0 fixed, 0 existing',
      '',
    ]);
  });

  it.each([60, 80, 120])('keeps to %i columns', (width) => {
    const long = 'a sentence of many words that goes on and on until it has to be broken somewhere '.repeat(
      4,
    );
    const findings = [
      finding({ message: long, decision: decision('block', 'threshold', long) }),
      finding({ excerpt: { firstLine: 11, lines: ['x', 'y'.repeat(500), '日'.repeat(100)] } }),
      finding({ message: long, status: 'fixed' }),
    ];
    const faults = [fault({ cause: long, remedy: long })];
    for (const colour of [true, false]) {
      const text = terminal(outcome({ findings, faults, reason: long }), { colour, width, advice });
      const lines = stripVTControlCharacters(text).split('\n');
      expect(lines.filter((line) => columns(line) > width)).toEqual([]);
    }
  });

  it.each(nasty)('prints nothing that moves the cursor or hides, for %j', (text) => {
    const printed = terminal(saying(text), plain);
    expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
  });

  it.each(nasty)('gives the log of a workflow no command, for %j', (text) => {
    for (const colour of [true, false]) {
      expect(commandLines(terminal(saying(text), { ...plain, colour, workflow: true }))).toEqual([]);
    }
  });
});

import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { sarif } from '../../src/report/sarif.ts';
import type { SarifOptions } from '../../src/report/sarif.ts';
import type { Outcome } from '../../src/finding/outcome.ts';
import { nasty } from './neutral/nasty.ts';
import { commandLines } from './neutral/runner.ts';
import { advice, fault, finding, manyFindings, mixedOutcome, outcome, saying } from './outcome-builder.ts';

const message = z.object({ text: z.string().min(1) });
const place = z.object({
  physicalLocation: z.object({
    artifactLocation: z.object({ uri: z.string(), uriBaseId: z.literal('%SRCROOT%') }),
    region: z
      .object({ startLine: z.int(), startColumn: z.int(), endLine: z.int(), endColumn: z.int() })
      .optional(),
  }),
});
const log = z.object({
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.object({
      tool: z.object({
        driver: z.object({
          name: z.literal('Concentric'),
          semanticVersion: z.string(),
          rules: z.array(
            z.object({
              id: z.string().min(1).max(255),
              shortDescription: z.object({ text: z.string().min(1).max(1024) }),
              fullDescription: z.object({ text: z.string().min(1).max(1024) }),
              help: z.object({ text: z.string().min(1), markdown: z.string().min(1) }),
              helpUri: z.string().optional(),
              defaultConfiguration: z.object({ level: z.string() }),
              properties: z.looseObject({ tags: z.array(z.string()).max(10) }),
            }),
          ),
        }),
      }),
      automationDetails: z.object({ id: z.string() }),
      columnKind: z.literal('utf16CodeUnits'),
      invocations: z.tuple([
        z.object({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.object({ level: z.string(), message, locations: z.array(place).optional() }),
          ),
        }),
      ]),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.int(),
          level: z.string(),
          message,
          locations: z.tuple([place]),
          partialFingerprints: z.record(z.string(), z.string()),
          baselineState: z.string(),
          suppressions: z.array(z.record(z.string(), z.string())).optional(),
        }),
      ),
    }),
  ]),
});

function run(of: Outcome, options: Partial<SarifOptions> = {}) {
  const text = sarif(of, { version: '1.2.3', advice, ...options });
  return log.parse(JSON.parse(text)).runs[0];
}

describe('sarif', () => {
  it('names tool, category and the rules that found something', () => {
    const { tool, automationDetails } = run(mixedOutcome(), { category: 'deploy' });
    expect(automationDetails.id).toBe('deploy/');
    expect(tool.driver.semanticVersion).toBe('1.2.3');
    expect(tool.driver.rules.map(({ id }) => id)).toEqual([
      'host-pid',
      'latest-tag',
      'privileged-container',
      'wildcard-verb',
    ]);
    expect(tool.driver.rules[2]).toEqual({
      id: 'privileged-container',
      shortDescription: { text: 'privileged container' },
      fullDescription: { text: 'A privileged container holds every capability of its node.' },
      help: {
        text: 'A privileged container holds every capability of its node.\n\nFix: Remove `privileged: true`; add the one capability the process needs.',
        markdown:
          'A privileged container holds every capability of its node.\n\n**Fix:** Remove `privileged: true`; add the one capability the process needs.',
      },
      helpUri: 'https://example.test/rules/privileged-container',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['security', 'container'], precision: 'high', 'security-severity': '9.5' },
    });
  });

  it('says where, how grave and who it is across runs', () => {
    expect(run(outcome({ findings: [finding()] })).results).toEqual([
      {
        ruleId: 'privileged-container',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'Container "app" runs privileged' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'deploy/app.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 12, startColumn: 9, endLine: 12, endColumn: 25 },
            },
          },
        ],
        partialFingerprints: {
          primaryLocationLineHash: '0123456789abcdef:1',
          'concentric/v1': '0123456789abcdef',
        },
        baselineState: 'new',
      },
    ]);
  });

  it.each([
    ['critical', '9.5'],
    ['high', '8.0'],
    ['medium', '5.5'],
    ['low', '3.0'],
    ['info', undefined],
  ] as const)('scores a rule by its gravest finding: %s', (severity, score) => {
    const findings = [finding({ severity: 'info' }), finding({ severity })];
    const [rule] = run(outcome({ findings })).tool.driver.rules;
    expect(rule?.properties['security-severity']).toBe(score);
  });

  it('tells what is fixed to nobody, and what was there before from what is new', () => {
    const findings = (['introduced', 'existing', 'moved', 'fixed'] as const).map((status) =>
      finding({ status }),
    );
    expect(run(outcome({ findings })).results.map(({ baselineState }) => baselineState)).toEqual([
      'new',
      'unchanged',
      'unchanged',
    ]);
  });

  it('suppresses what a waiver excuses, with its reason', () => {
    const waived = run(mixedOutcome()).results.filter(({ suppressions }) => suppressions !== undefined);
    expect(waived.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
      [
        'host-pid',
        [
          {
            kind: 'external',
            status: 'accepted',
            justification: 'waived by @ops until 2027-01-31: it is a profiler (.concentric/waivers.yaml:2)',
          },
        ],
      ],
    ]);
  });

  it('gives no line to what the change removed', () => {
    const [one] = run(outcome({ findings: [finding({ change: 'removed' })] })).results;
    expect(one?.locations[0].physicalLocation).not.toHaveProperty('region');
    expect(one?.message.text).toBe('Container "app" runs privileged (line 12 of the base)');
  });

  it('notifies of faults', () => {
    const [invocation] = run(mixedOutcome()).invocations;
    expect(invocation.executionSuccessful).toBe(false);
    expect(
      invocation.toolExecutionNotifications.map(({ level, message: { text } }) => [level, text]),
    ).toEqual([
      ['error', 'A mapping value is not allowed here. Correct the YAML'],
      ['note', 'Bytes are not UTF-8. Correct the YAML'],
    ]);
  });

  it('keeps the gravest where there are too many, and says so', () => {
    const findings = [...manyFindings(30, { severity: 'low' }), finding({ path: 'grave.yaml' })];
    const { results, invocations } = run(outcome({ findings }), { most: { results: 10 } });
    expect(results).toHaveLength(10);
    expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe('grave.yaml');
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toBe(
      '10 of 31 results are here, the gravest: the others exceed the limits of an upload',
    );
  });

  it('keeps below its limit in bytes, also compressed', () => {
    const of = outcome({ findings: manyFindings(500, { message: '日本'.repeat(200) }) });
    const text = sarif(of, { version: '1.2.3', advice, most: { bytes: 100_000 } });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(70_000);
    expect(gzipSync(text).length).toBeLessThan(100_000);
  });

  it('counts the faults it does not list', () => {
    const faults = Array.from({ length: 1002 }, () => fault());
    expect(run(outcome({ faults })).invocations[0].toolExecutionNotifications.at(-1)?.message.text).toBe(
      '2 further faults are not listed',
    );
  });

  it.each([
    ['a b/ü#1?.yaml', 'a%20b/%C3%BC%231%3F.yaml'],
    ['https://evil.test/x', 'https%3A//evil.test/x'],
    ['javascript:alert(1)', 'javascript%3Aalert(1)'],
    ['../../etc/passwd', '%252E%252E/%252E%252E/etc/passwd'],
    ['//evil.test/x', '%2F%2Fevil.test/x'],
    ['%SRCROOT%/x', '%25SRCROOT%25/x'],
    ['a\uD800b', 'a%EF%BF%BDb'],
  ])('refers to %j inside the repository', (path, uri) => {
    const [one] = run(outcome({ findings: [finding({ path })] })).results;
    expect(one?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it.each(nasty)('links nothing and commands nobody, for %j', (text) => {
    const of = saying(text);
    const written = sarif(of, { version: '1.2.3', advice });
    expect(commandLines(written)).toEqual([]);
    expect(written.isWellFormed()).toBe(true);
    expect(written).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    const { results, invocations, tool } = run(of);
    const messages = [...results, ...invocations[0].toolExecutionNotifications].map((each) => each.message);
    for (const said of messages) expect(said.text).not.toMatch(/\]\(|\{\d+\}/);
    expect(tool.driver.rules.every(({ helpUri }) => helpUri === undefined)).toBe(true);
    const base = 'https://example.test/root/';
    for (const { locations } of results) {
      const { uri } = locations[0].physicalLocation.artifactLocation;
      expect(new URL(uri, base).href.startsWith(base)).toBe(true);
    }
  });
});

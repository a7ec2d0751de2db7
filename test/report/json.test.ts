// oxlint-disable-next-line no-restricted-imports -- the only way to the draft of 2020, and not our build
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import { json, report } from '../../src/report/json.ts';
import { reportJsonSchema, reportSchema } from '../../src/report/report-schema.ts';
import { nasty } from './neutral/nasty.ts';
import { commandLines } from './neutral/runner.ts';
import { finding, mixedOutcome, outcome, saying } from './outcome-builder.ts';

function validate(value: unknown) {
  const ajv = new Ajv2020({ allErrors: true });
  const check = ajv.compile(reportJsonSchema());
  return {
    isValid: check(value),
    errors: check.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`),
  };
}

describe('json', () => {
  it('holds what its own schema and its JSON Schema ask for', () => {
    const value: unknown = JSON.parse(json(mixedOutcome()));
    expect(reportSchema.parse(value)).toEqual(value);
    expect(validate(value)).toEqual({ isValid: true, errors: undefined });
  });

  it('names its schema', () => {
    expect(reportJsonSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    expect(report(outcome()).schema).toBe('concentric/report/v2');
  });

  it('has properties in one order, whatever the order in the outcome', () => {
    const { findings, ...rest } = mixedOutcome();
    const reversed = Object.fromEntries(Object.entries(finding()).toReversed());
    const shuffled = { findings: [finding(reversed), ...findings.slice(1)], ...rest };
    const straight = { ...rest, findings: [finding(), ...findings.slice(1)] };
    expect(json(shuffled)).toBe(json(straight));
    expect(Object.keys(report(shuffled))).toEqual([
      'schema',
      'verdict',
      'reason',
      'decidedBy',
      'policy',
      'compared',
      'counts',
      'findings',
      'faults',
      'coverage',
      'waivers',
      'notes',
    ]);
  });

  it('has no excerpt, and null for a missing base', () => {
    expect(json(mixedOutcome())).not.toContain('excerpt');
    expect(report(outcome({ compared: { base: undefined, head: 'x' } })).compared).toEqual({
      base: null,
      head: 'x',
    });
  });

  it('counts by status, decision and layer', () => {
    expect(report(mixedOutcome()).counts).toEqual({
      introduced: 3,
      fixed: 1,
      existing: 1,
      blocking: 1,
      shown: 1,
      faults: 1,
      tolerated: 1,
      layers: {
        cloud: { introduced: 0, fixed: 0, existing: 0 },
        cluster: { introduced: 1, fixed: 0, existing: 0 },
        container: { introduced: 2, fixed: 1, existing: 1 },
        code: { introduced: 0, fixed: 0, existing: 0 },
      },
    });
  });

  it.each(nasty)('keeps %j, and prints nothing that hides or commands', (text) => {
    const printed = json(saying(text));
    expect(JSON.parse(printed)).toEqual(report(saying(text)));
    expect(printed).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(commandLines(printed)).toEqual([]);
  });
});

describe('reportJsonSchema', () => {
  it.each([
    ['an unknown verdict', { verdict: 'fine' }, '/verdict enum'],
    ['another schema', { schema: 'concentric/report/v1' }, '/schema const'],
    ['a missing reason', { reason: undefined }, ' required'],
    ['findings that are no list', { findings: {} }, '/findings type'],
  ])('refuses %s', (_name, change, error) => {
    const value: unknown = JSON.parse(JSON.stringify({ ...report(mixedOutcome()), ...change }));
    expect(validate(value)).toEqual({ isValid: false, errors: [error] });
  });

  it('refuses a line that counts from 0', () => {
    const range = { start: { line: 0, column: 1 }, end: { line: 1, column: 1 } };
    expect(validate(report(outcome({ findings: [finding({ range })] })))).toEqual({
      isValid: false,
      errors: ['/findings/0/range/start/line minimum'],
    });
  });

  it('allows properties of later versions', () => {
    expect(validate({ ...report(mixedOutcome()), later: 1 }).isValid).toBe(true);
  });
});

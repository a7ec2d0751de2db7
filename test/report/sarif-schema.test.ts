import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Outcome } from '../../src/finding/outcome.ts';
import { sarif } from '../../src/report/sarif.ts';
import { nasty } from './neutral/nasty.ts';
import { advice, mixedOutcome, outcome, saying } from './outcome-builder.ts';

const path = import.meta.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// The official schema is of draft 04, whose name for itself newer readers refuse.
const schema = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(fileURLToPath(path), 'utf8')));
delete schema['$schema'];
delete schema['id'];
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

function errors(of: Outcome): unknown {
  validate(JSON.parse(sarif(of, { version: '1.2.3', advice })));
  return validate.errors;
}

describe('the official schema of SARIF 2.1.0', () => {
  it('accepts an outcome with everything in it, and one with nothing', () => {
    expect(errors(mixedOutcome())).toBeNull();
    expect(errors(outcome())).toBeNull();
  });

  it('refuses what is no SARIF', () => {
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it.each(nasty)('accepts a run that says %j', (text) => {
    expect(errors(saying(text))).toBeNull();
  });
});

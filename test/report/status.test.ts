import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { status } from '../../src/report/status.ts';
import { mixedOutcome, outcome } from './outcome-builder.ts';

describe('status', () => {
  it('is a success only for a pass', () => {
    expect(status(outcome()).state).toBe('success');
    expect(status(outcome({ verdict: 'blocked' })).state).toBe('failure');
    expect(status(outcome({ verdict: 'incomplete' })).state).toBe('failure');
  });

  it('says verdict, numbers and reason', () => {
    expect(status(mixedOutcome()).description).toBe(
      'incomplete: 1 blocking, 3 introduced, 2 faults (1 tolerated), 1 fixed, 1 existing: one file could not be read',
    );
  });

  it('never says more than 140 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (reason) => {
        const { description } = status(outcome({ reason }));
        expect(description.length).toBeLessThanOrEqual(140);
        expect(description).toMatch(/^pass: 0 blocking, 0 introduced, 0 fixed, 0 existing: [^\n\r]*$/);
        expect(description.isWellFormed()).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../src/finding/outcome.ts';
import { UserError } from '../../src/finding/user-error.ts';
import { waiverNotes } from '../../src/policy/notes.ts';
import { judgeWaivers } from '../../src/policy/waiver-state.ts';
import { finding, rulebook } from './policies.ts';

const rest = { reason: 'agent', owner: '@ops', created: '2026-11-01', expires: '2026-12-01' };
const today = '2026-11-22';

function list(...waivers: readonly object[]): string {
  return JSON.stringify({ waivers: waivers.map((waiver) => ({ ...rest, ...waiver })) }, undefined, 1);
}

function refusal(text: string): UserError {
  try {
    rulebook('environments: { prod: deploy/prod/**, all: "**" }', text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('The waivers were accepted');
}

describe('a waiver', () => {
  it.each([
    [{}, 'it names neither a rule nor a fingerprint'],
    [{ paths: 'a.yaml' }, 'it names neither a rule nor a fingerprint'],
    [{ rule: 'host-network' }, 'it has no scope, which is too much to waive'],
    [{ rule: 'host-network', paths: '**' }, '"**" covers files in any folder, which is too much to waive'],
    [{ rule: 'host-network', paths: ['a.yaml', '**/*.yaml'] }, '"**/*.yaml" covers files in any folder'],
    [{ rule: 'host-network', paths: '!a' }, 'a pattern has neither'],
    [{ rule: 'host-network', environment: 'all' }, '"**" covers files in any folder'],
    [{ rule: 'host-network', object: 'Deployment/*' }, 'expected Kind/name or Kind/namespace/name'],
    [{ rule: 'container/isolation', paths: 'a.yaml' }, 'there is no rule "container/isolation"'],
    [{ rule: '*', paths: 'a.yaml' }, 'there is no rule "*"'],
    [{ rule: 'trivy:*', paths: 'a.yaml' }, 'there is no rule "trivy:*"'],
    [{ rule: 'policy-change', paths: '.concentric/policy.yaml' }, 'there is no rule "policy-change"'],
    [{ rule: 'host-network', paths: 'a', environment: 'prd' }, 'there is no environment "prd"'],
    [{ fingerprint: '0123' }, 'expected 16 to 64 hexadecimal digits'],
    [{ fingerprint: 1234567890123456 }, 'expected string'],
    [
      { rule: 'host-network', paths: 'a', expires: '2027-02-01' },
      'it lasts 92 days, and the policy allows 90',
    ],
    [{ rule: 'host-network', paths: 'a', expires: '2026-10-31' }, 'it expires before it was created'],
    [{ rule: 'host-network', paths: 'a', expires: '2026-11-31' }, 'expected a day as YYYY-MM-DD'],
    [{ rule: 'host-network', paths: 'a', expires: undefined }, 'waivers.0.expires: '],
    [{ rule: 'host-network', paths: 'a', owner: ' ' }, 'waivers.0.owner: '],
    [{ rule: 'host-network', paths: 'a', reason: '' }, 'waivers.0.reason: '],
    [{ rule: 'host-network', paths: 'a', until: 'x' }, 'Unrecognized key: "until"'],
  ])('is refused: %j', (waiver, message) => {
    const error = refusal(list(waiver));
    expect(error.message).toContain('The list of waivers .concentric/waivers.yaml of main is not valid');
    expect(error.message).toContain(message);
    expect(error.hint).not.toBe('');
  });

  it('may last as long as the policy says', () => {
    const long = list({ fingerprint: '0123456789abcdef', expires: '2027-10-31' });
    expect(() => rulebook('waivers: { maximumDays: 365 }', long)).not.toThrow();
    expect(() => rulebook('waivers: { maximumDays: 363 }', long)).toThrow(/lasts 364 days/);
  });

  it.each(['', '# nothing\n', 'waivers:\n', 'waivers: []\n'])('need not be there: %j', (text) => {
    expect(rulebook('', text).waivers).toEqual([]);
  });
});

describe('judgeWaivers', () => {
  const inspected: Coverage = { path: 'deploy/web.yaml', state: 'inspected', by: 'kubernetes' };
  const states = (text: string, isWhole = false, coverage = [inspected]) =>
    judgeWaivers(rulebook('', text).waivers, { findings: [finding()], coverage, isWhole }, today).map(
      ({ state }) => state,
    );

  it('tells used from unmatched, unused, expired and future', () => {
    const text = list(
      { rule: 'host-network', paths: 'deploy/web.yaml' },
      { rule: 'root-user', paths: 'deploy/*.yaml' },
      { rule: 'root-user', paths: 'deploy/web.yaml' },
      { rule: 'host-network', paths: 'deploy/web.yaml', expires: '2026-11-21' },
      { rule: 'host-network', paths: 'deploy/web.yaml', created: '2026-11-24' },
    );
    expect(states(text)).toEqual(['used', 'unmatched', 'unused', 'expired', 'future']);
  });

  it('calls unused what matches nothing in a file that is gone, or among all files', () => {
    const text = list({ rule: 'root-user', paths: 'old/a.yaml' });
    expect(states(text)).toEqual(['unmatched']);
    expect(states(text, false, [{ path: 'old/a.yaml', state: 'removed', by: 'the change' }])).toEqual([
      'unused',
    ]);
    expect(states(text, false, [{ path: 'old/a.yaml', state: 'faulted', by: 'not-text' }])).toEqual([
      'unmatched',
    ]);
    expect(states(text, true)).toEqual(['unused']);
  });

  it('has unused ones, and those that are over though still needed, noted with their place', () => {
    const text = list(
      { rule: 'root-user', paths: 'deploy/web.yaml' },
      { rule: 'host-network', paths: 'deploy/web.yaml', expires: '2026-11-21' },
      { rule: 'host-network', paths: 'deploy/other.yaml', expires: '2026-11-21' },
    );
    const looked = { findings: [finding()], coverage: [inspected], isWhole: false };
    const notes = waiverNotes(judgeWaivers(rulebook('', text).waivers, looked, today));
    expect(
      notes.map(({ place, text: said }) => `${place?.path}:${place?.range?.start.line} ${said}`),
    ).toEqual([
      '.concentric/waivers.yaml:3 the waiver of @ops for root-user in deploy/web.yaml matches nothing: remove it',
      '.concentric/waivers.yaml:11 the waiver of @ops for host-network in deploy/web.yaml expired on 2026-11-21 and no longer holds: renew or remove it',
    ]);
  });
});

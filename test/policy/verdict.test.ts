import { describe, expect, it } from 'vitest';
import type { Fault, FaultName } from '../../src/finding/fault.ts';
import type { Decision, JudgedFault, JudgedFinding } from '../../src/finding/outcome.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { judgeFaults, verdictOf } from '../../src/policy/verdict.ts';
import { finding, policy } from './policies.ts';

function judged(
  action: Decision['action'],
  by: Decision['by'] = 'threshold',
  status: JudgedFinding['status'] = 'introduced',
): JudgedFinding {
  const decision = { action, by, reason: '', source: 'layers.container.block: high (preset recommended)' };
  return { ...finding(), status, decision, excerpt: { firstLine: 1, lines: [] } };
}

function fault(name: FaultName, path = 'a.yaml'): Fault {
  return { name, stage: 'parse', place: { path }, cause: '', remedy: '' };
}
const missing: JudgedFault = { ...fault('yaml-syntax'), tolerated: false, toleratedBy: '' };
const tolerated: JudgedFault = { ...missing, tolerated: true, toleratedBy: 'x' };

describe('judgeFaults', () => {
  it('tolerates exactly the faults that the policy names, and says which line does', () => {
    const rules = policy(
      'tolerate:\n  - symlink\n  - { fault: not-text, paths: img/**, reason: pictures }\n',
    );
    const faults = [
      fault('symlink'),
      fault('yaml-syntax'),
      fault('not-text'),
      fault('not-text', 'img/a.yaml'),
    ];
    expect(judgeFaults(faults, rules).map(({ toleratedBy }) => toleratedBy)).toEqual([
      'tolerate: symlink (.concentric/policy.yaml:2)',
      '',
      '',
      'pictures (.concentric/policy.yaml:3)',
    ]);
  });
});

describe('verdictOf', () => {
  it.each([
    [[], [], 'pass', 'Nothing got worse'],
    [[judged('report', 'existing', 'existing')], [], 'pass', 'Nothing got worse'],
    [[judged('show')], [], 'pass', '1 introduced finding, none of them blocking'],
    [[judged('report', 'waiver')], [], 'pass', '1 introduced finding, none of them blocking, 1 waived'],
    [[judged('block'), judged('show')], [], 'blocked', '1 introduced finding reaches the blocking threshold'],
    [[judged('block'), judged('block')], [], 'blocked', '2 introduced findings reach the blocking threshold'],
    [
      [judged('block', 'touched', 'existing')],
      [],
      'blocked',
      '1 existing finding on what the change touches reaches the blocking threshold',
    ],
    [[judged('block', 'tampering')], [], 'blocked', 'The change would loosen its own judgement'],
    [[], [missing], 'incomplete', '1 thing could not be looked at'],
    [
      [judged('block')],
      [missing, missing],
      'incomplete',
      '2 things could not be looked at, and 1 introduced finding reaches the blocking threshold',
    ],
    [[], [tolerated], 'pass', 'Nothing got worse'],
    [[judged('block')], [tolerated], 'blocked', '1 introduced finding reaches the blocking threshold'],
    [[], [tolerated, missing], 'incomplete', '1 thing could not be looked at'],
  ] as const)('case %#: %j and %j', (findings, faults, verdict, reason) => {
    expect(verdictOf(findings, faults, defaultPolicy)).toMatchObject({ verdict, reason });
  });

  it('names the settings that decided, each once', () => {
    const { decidedBy } = verdictOf(
      [judged('block'), judged('block'), judged('show')],
      [missing],
      defaultPolicy,
    );
    expect(decidedBy).toEqual([
      'layers.container.block: high (preset recommended)',
      'tolerate, which does not name yaml-syntax',
    ]);
  });

  it('passes under the preset audit whatever there is, and says what would block', () => {
    const { verdict, reason, decidedBy } = verdictOf(
      [judged('show', 'audit')],
      [missing],
      policy('preset: audit'),
    );
    expect(verdict).toBe('pass');
    expect(reason).toMatch(/^Audit only, this would block: 1 thing could not be looked at, and 1 introduced/);
    expect(decidedBy[0]).toBe('preset: audit (.concentric/policy.yaml:1)');
  });
});

import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/finding/fault.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { JudgedFault, JudgedFinding } from '../../src/finding/outcome.ts';
import { layers, reaches, severities } from '../../src/finding/severity.ts';
import type { Severity } from '../../src/finding/severity.ts';
import { decide, judgeFaults, verdictOf } from '../../src/policy/decide.ts';
import { defaultPolicy, policySchema } from '../../src/policy/policy.ts';

function finding(severity: Severity, layer: Finding['layer'] = 'container'): Finding {
  return {
    rule: 'privileged-container',
    layer,
    severity,
    confidence: 'high',
    message: 'Container "app" runs privileged',
    path: 'app.yaml',
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
    subject: { kind: 'Pod', namespace: '', name: 'web', container: 'app' },
    field: 'spec.containers[app].securityContext.privileged',
    fingerprint: '0123456789abcdef',
    sources: [{ tool: 'concentric', rule: 'privileged-container' }],
  };
}

function judged(
  action: 'block' | 'show' | 'report',
  status: JudgedFinding['status'] = 'introduced',
): JudgedFinding {
  return {
    ...finding('high'),
    status,
    decision: { action, reason: '' },
    excerpt: { firstLine: 1, lines: [] },
  };
}

const fault: Fault = {
  name: 'yaml-syntax',
  stage: 'parse',
  place: { path: 'a.yaml' },
  cause: '',
  remedy: '',
};
const missing: JudgedFault = { ...fault, tolerated: false };
const tolerated: JudgedFault = { ...fault, tolerated: true };

describe('decide', () => {
  it('blocks from high up and shows from medium up when the policy says nothing', () => {
    const actions = severities.map(
      (severity) => decide(finding(severity), 'introduced', defaultPolicy).action,
    );
    expect(actions).toEqual(['block', 'block', 'show', 'report', 'report']);
  });

  it.each(['existing', 'fixed'] as const)('only reports what is %s', (status) => {
    expect(decide(finding('critical'), status, defaultPolicy).action).toBe('report');
  });

  it('judges each layer by its own thresholds', () => {
    const policy = policySchema.parse({
      layers: { code: { block: 'low' }, cloud: { block: 'never', show: 'never' } },
    });
    const actions = layers.map((layer) => [
      layer,
      decide(finding('low', layer), 'introduced', policy).action,
    ]);
    expect(Object.fromEntries(actions)).toEqual({
      cloud: 'report',
      cluster: 'report',
      container: 'report',
      code: 'block',
    });
    expect(decide(finding('critical', 'cloud'), 'introduced', policy).action).toBe('report');
  });

  it('blocks also what is too slight to be shown', () => {
    const policy = policySchema.parse({ layers: { container: { block: 'low', show: 'critical' } } });
    expect(decide(finding('low'), 'introduced', policy).action).toBe('block');
  });
});

describe('reaches', () => {
  it('compares by gravity, and never reaches never', () => {
    for (const [index, severity] of severities.entries()) {
      const reached = severities.filter((threshold) => reaches(severity, threshold));
      expect(reached).toEqual(severities.slice(index));
      expect(reaches(severity, 'never')).toBe(false);
    }
  });
});

describe('judgeFaults', () => {
  it('tolerates exactly the faults that the policy names', () => {
    const policy = policySchema.parse({ tolerate: ['symlink', 'not-text'] });
    const names = ['symlink', 'yaml-syntax', 'not-text', 'rule-threw'] as const;
    const faults = judgeFaults(
      names.map((name) => ({ ...fault, name })),
      policy,
    );
    expect(faults.map((each) => each.tolerated)).toEqual([true, false, true, false]);
  });
});

describe('verdictOf', () => {
  it.each([
    [[], [], 'pass', 'Nothing got worse'],
    [[judged('report', 'existing'), judged('report', 'fixed')], [], 'pass', 'Nothing got worse'],
    [[judged('show')], [], 'pass', '1 introduced finding, none of them blocking'],
    [[judged('block'), judged('show')], [], 'blocked', '1 introduced finding reaches the blocking threshold'],
    [[judged('block'), judged('block')], [], 'blocked', '2 introduced findings reach the blocking threshold'],
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
    expect(verdictOf(findings, faults)).toEqual({ verdict, reason });
  });
});

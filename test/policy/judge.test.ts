import { describe, expect, it } from 'vitest';
import type { Status } from '../../src/finding/finding.ts';
import type { Decision } from '../../src/finding/outcome.ts';
import { layers, reaches, severities } from '../../src/finding/severity.ts';
import { judgeOf } from '../../src/policy/judge.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { finding, policy, rulebook } from './policies.ts';

const today = '2026-11-22';

function decide(
  text: string,
  overrides: Parameters<typeof finding>[0] = {},
  { status = 'introduced', touched = false }: { status?: Status; touched?: boolean } = {},
): Decision {
  return judgeOf(policy(text), [], today).decide({ finding: finding(overrides), status, touched });
}

describe('judgeOf', () => {
  it('blocks from high up and shows from medium up when the policy says nothing', () => {
    const judge = judgeOf(defaultPolicy, [], today);
    const decisions = severities.map((severity) =>
      judge.decide({ finding: finding({ severity }), status: 'introduced', touched: true }),
    );
    expect(decisions.map(({ action }) => action)).toEqual(['block', 'block', 'show', 'report', 'report']);
    expect(decisions[0]).toEqual({
      action: 'block',
      by: 'threshold',
      reason: 'high and above in the container layer (preset recommended)',
      source: 'layers.container.block: high (preset recommended)',
    });
  });

  it.each(['existing', 'moved', 'fixed'] as const)('only reports what is %s', (status) => {
    expect(decide('', { severity: 'critical' }, { status, touched: true }).action).toBe('report');
  });

  it('judges each layer by its own thresholds, and names their line', () => {
    const text = 'layers:\n  code:\n    block: low\n  cloud: { block: never, show: never }\n';
    const actions = layers.map((layer) => decide(text, { layer, severity: 'low' }).action);
    expect(actions).toEqual(['report', 'report', 'report', 'block']);
    expect(decide(text, { layer: 'cloud', severity: 'critical' }).action).toBe('report');
    expect(decide(text, { layer: 'code', severity: 'low' }).source).toBe(
      'layers.code.block: low (.concentric/policy.yaml:3)',
    );
  });

  it('blocks also what is too slight to be shown', () => {
    const text = 'layers: { container: { block: low, show: critical } }';
    expect(decide(text, { severity: 'low' }).action).toBe('block');
  });

  it('switches rules off and grades them, an id before its topic, and says where', () => {
    const text = 'rules:\n  container/user: off\n  root-user: critical\n  host-network: low\n';
    expect(decide(text, { rule: 'unset-user' })).toMatchObject({ action: 'report', by: 'off' });
    expect(decide(text, { rule: 'unset-user' }).reason).toContain('(.concentric/policy.yaml:2)');
    expect(decide(text, { rule: 'root-user', severity: 'medium' })).toMatchObject({ action: 'block' });
    expect(decide(text).reason).toBe(
      'less than medium in the container layer (preset recommended); the policy grades it low instead of high (.concentric/policy.yaml:4)',
    );
    expect(judgeOf(policy(text), [], today).severity(finding())).toBe('low');
  });

  it('takes a former id of a rule for the rule', () => {
    expect(decide('rules: { runs-as-root: off }', { rule: 'root-user' }).by).toBe('off');
  });

  it('takes the id of another tool for the findings that this tool reported', () => {
    const sources = [{ tool: 'trivy', rule: 'KSV-0009' }];
    expect(decide("rules: { 'trivy:KSV-0009': off }", { sources }).by).toBe('off');
    expect(decide("rules: { 'trivy:KSV-0010': off }", { sources }).by).toBe('threshold');
  });

  it('follows the scopes that cover the path, the later before the earlier', () => {
    const text = `paths:
  - match: dev/**
    layers: { container: { block: critical } }
    rules: { root-user: off }
  - match: [dev/web/**, other]
    layers: { container: { show: never } }
    rules: { root-user: high }
`;
    expect(decide(text).action).toBe('block');
    expect(decide(text, { path: 'dev/a.yaml' }).action).toBe('show');
    expect(decide(text, { path: 'dev/web/a.yaml' }).action).toBe('report');
    expect(decide(text, { path: 'dev/a.yaml', rule: 'root-user' }).by).toBe('off');
    expect(decide(text, { path: 'dev/web/a.yaml', rule: 'root-user', severity: 'low' }).reason).toContain(
      'grades it high instead of low (.concentric/policy.yaml:7)',
    );
  });

  it.each([
    ['count', true, 'report'],
    ['show', true, 'show'],
    ['block', true, 'block'],
    ['block', false, 'report'],
  ] as const)('with touched: %s, makes of an old finding (touched: %s) %s', (choice, touched, action) => {
    const decision = decide(`touched: ${choice}`, {}, { status: 'existing', touched });
    expect(decision.action).toBe(action);
    expect(decision.by).toBe(action === 'report' ? 'existing' : 'touched');
  });

  it('never blocks under the preset audit, and says what would', () => {
    expect(decide('preset: audit')).toMatchObject({ action: 'show', by: 'audit' });
    expect(decide('preset: audit').reason).toMatch(/^audit: would block: high and above/);
    expect(decide('preset: audit', { severity: 'medium' })).toMatchObject({
      action: 'show',
      by: 'threshold',
    });
  });
});

describe('judgeOf with waivers', () => {
  const waiver = (rest: string) =>
    `waivers:\n  - rule: host-network\n    reason: agent\n    owner: '@ops'\n    created: 2026-11-01\n    expires: 2026-12-01\n${rest}`;
  const decideOn = (day: string, rest: string, overrides: Parameters<typeof finding>[0] = {}) => {
    const { policy: rules, waivers } = rulebook('environments: { prod: deploy/** }\n', waiver(rest));
    return judgeOf(rules, waivers, day).decide({
      finding: finding(overrides),
      status: 'introduced',
      touched: false,
    });
  };

  it('excuses what all conditions hold for, and says who, until when, why and where', () => {
    expect(decideOn(today, '    paths: deploy/*.yaml\n')).toEqual({
      action: 'report',
      by: 'waiver',
      reason: 'waived by @ops until 2026-12-01: agent (.concentric/waivers.yaml:2)',
      source: 'waiver (.concentric/waivers.yaml:2)',
    });
  });

  it.each([
    ['paths: deploy/web.yaml', {}, 'waiver'],
    ['paths: deploy/other.yaml', {}, 'threshold'],
    ['object: Deployment/shop/web', {}, 'waiver'],
    ['object: Deployment/web', {}, 'threshold'],
    ['object: Deployment/shop/we', {}, 'threshold'],
    ['environment: prod', {}, 'waiver'],
    ['environment: prod', { path: 'dev/a.yaml' }, 'threshold'],
    ['fingerprint: "0123456789abcdef"', {}, 'waiver'],
    ['fingerprint: "0123456789abcdee"', {}, 'threshold'],
    ['paths: deploy/*.yaml', { rule: 'root-user' }, 'threshold'],
    ['object: Deployment/shop/web\n    paths: dev/*.yaml', {}, 'threshold'],
  ] as const)('with %j, for %j decides by %s', (rest, overrides, by) => {
    expect(decideOn(today, `    ${rest}\n`, overrides).by).toBe(by);
  });

  it.each([
    ['2026-10-30', 'threshold', 'begins only on 2026-11-01'],
    ['2026-10-31', 'waiver', ''],
    ['2026-12-01', 'waiver', ''],
    ['2026-12-02', 'threshold', 'expired on 2026-12-01'],
  ])('on %s decides by %s', (day, by, note) => {
    const decision = decideOn(day, '    paths: deploy/*.yaml\n');
    expect(decision.by).toBe(by);
    expect(decision.reason).toContain(note);
  });

  it('prefers a waiver in force to one that is over', () => {
    const over = waiver('    paths: deploy/web.yaml\n').replace('2026-12-01', '2026-11-02');
    const { waivers } = rulebook('', over + waiver('    paths: deploy/*.yaml\n').replace('waivers:\n', ''));
    const judge = judgeOf(policy(''), waivers, today);
    expect(judge.decide({ finding: finding(), status: 'introduced', touched: false }).by).toBe('waiver');
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

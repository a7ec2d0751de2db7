import { describe, expect, it } from 'vitest';
import { policyDifferences } from '../../src/policy/weakened.ts';
import { catalogue, policy } from './policies.ts';

function differences(before: string, after: string): string[] {
  return policyDifferences(policy(before), policy(after), catalogue).map(
    ({ setting, from, to, isLooser }) => `${isLooser ? 'looser' : 'stricter'} ${setting}: ${from} → ${to}`,
  );
}

describe('policyDifferences', () => {
  it.each([
    ['', '# a comment\npreset: recommended\n'],
    ['layers: { code: { block: high } }', ''],
    ['rules: { root-user: off, unset-user: off }', 'rules: { container/user: off }'],
    ['rules: { runs-as-root: low }', 'rules:\n  root-user: { severity: low }\n'],
    ['rules: { root-user: medium }', ''],
    ['ignore: [{ paths: a, reason: x }]', 'ignore: [{ paths: [a], reason: another }]'],
    ['tolerate: [symlink, not-text]', 'tolerate: [not-text, symlink]'],
  ])('finds none between %j and %j', (before, after) => {
    expect(differences(before, after)).toEqual([]);
  });

  it.each([
    ['', 'preset: audit', 'preset: recommended → audit'],
    ['', 'layers: { code: { block: critical } }', 'layers.code.block: high → critical'],
    ['', 'layers: { code: { show: never } }', 'layers.code.show: medium → never'],
    ['', 'rules: { root-user: low }', 'rules.root-user: medium → low'],
    ['', 'rules: { root-user: off }', 'rules.root-user: medium → off'],
    ["rules: { 'trivy:X': high }", "rules: { 'trivy:X': off }", 'rules.trivy:X: high → off'],
    [
      '',
      'rules: { foreign-registry: { parameters: { registries: [evil.example] } } }',
      'rules.foreign-registry:  → registries: evil.example',
    ],
    ['', 'ignore: [{ paths: "samples/**", reason: x }]', 'ignore:  → samples/**'],
    ['', 'tolerate: [symlink]', 'tolerate:  → symlink'],
    ['touched: block', '', 'touched: block → count'],
    ['tampering: block', '', 'tampering: block → show'],
    ['', 'waivers: { maximumDays: 365 }', 'waivers.maximumDays: 90 → 365'],
    ['', 'paths: [{ match: "dev/**", rules: { root-user: off } }]', 'paths:  → dev/**: root-user off'],
    ['environments: { prod: a }', 'environments: { prod: "**" }', 'environments: prod: a → prod: **'],
  ])('finds that %j is stricter than %j', (strict, loose, line) => {
    expect(differences(strict, loose)).toEqual([`looser ${line}`]);
    if (/^(?:paths|environments|rules\.foreign)/.test(line)) return;
    expect(differences(loose, strict).filter((each) => each.startsWith('looser'))).toEqual([]);
    expect(differences(loose, strict)).toHaveLength(1);
  });

  it('sees through the preset', () => {
    const found = differences('preset: strict', 'preset: recommended');
    expect(found).toContain('looser layers.cloud.block: medium → high');
    expect(found).toContain('looser tampering: block → show');
    expect(
      differences('preset: recommended', 'preset: strict').some((each) => each.startsWith('looser')),
    ).toBe(false);
  });
});

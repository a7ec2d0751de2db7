import { describe, expect, it } from 'vitest';
import { loadPolicy, parseRulebook, policyPaths, waiverPath } from '../../src/config/load-policy.ts';
import { UserError } from '../../src/finding/user-error.ts';
import { policyLines } from '../../src/policy/policy-lines.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { treeOf } from '../support/judge.ts';

const written = { 'a.yaml': 'tolerate: [symlink]\n', [policyPaths[1]]: 'tolerate: [submodule]\n' };

function parsePolicy(text: string): Policy {
  const policy = { path: 'policy.yaml', text };
  return parseRulebook({ label: 'main', policy, waivers: undefined }).policy;
}

function refusal(text: string): UserError {
  try {
    parsePolicy(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('The policy was accepted');
}

async function tolerated(texts: Readonly<Record<string, string>>, path?: string): Promise<string[]> {
  const { policy } = await loadPolicy(treeOf(texts), path);
  return policy.tolerate.map(({ fault }) => fault);
}

describe('loadPolicy', () => {
  it('is the default when there is none, and knows that', async () => {
    const { policy, waivers } = await loadPolicy(treeOf({ 'a.yaml': 'a' }));
    expect(policyLines(policy)).toEqual(policyLines(defaultPolicy));
    expect(policy.name).toEqual({ preset: 'recommended', path: undefined, label: 'memory' });
    expect(waivers).toEqual([]);
  });

  it('takes the one at either of its usual places, and refuses two', async () => {
    expect(await tolerated(written)).toEqual(['submodule']);
    expect(await tolerated({ [policyPaths[0]]: 'tolerate: [not-text]\n' })).toEqual(['not-text']);
    const both = treeOf({ ...written, [policyPaths[0]]: 'tolerate: [not-text]\n' });
    await expect(loadPolicy(both)).rejects.toThrow(/^There are two policies in memory, /);
  });

  it('takes the path it is told, and no other', async () => {
    expect(await tolerated(written, 'a.yaml')).toEqual(['symlink']);
    await expect(loadPolicy(treeOf(written), 'b.yaml')).rejects.toThrow(
      /^The policy b\.yaml of memory cannot be read: There is no such file$/,
    );
  });

  it('refuses a folder in its place', async () => {
    await expect(loadPolicy(treeOf({ [`${policyPaths[0]}/a.yaml`]: '' }))).rejects.toThrow(UserError);
    await expect(loadPolicy(treeOf({ [`${waiverPath}/a.yaml`]: '' }))).rejects.toThrow(UserError);
  });

  it('reads the waivers by the environments and the longest time of the policy', async () => {
    const waivers = `waivers:
  - { rule: host-network, environment: prod, reason: r, owner: o, created: 2026-01-01, expires: 2026-12-31 }
`;
    const policy = 'environments: { prod: deploy/** }\nwaivers: { maximumDays: 366 }\n';
    const loaded = await loadPolicy(treeOf({ [policyPaths[0]]: policy, [waiverPath]: waivers }));
    expect(loaded.waivers).toMatchObject([{ rule: 'host-network', origin: '.concentric/waivers.yaml:2' }]);
    await expect(loadPolicy(treeOf({ [waiverPath]: waivers }))).rejects.toThrow(/no environment "prod"/);
  });
});

describe('parseRulebook', () => {
  it.each(['', '\n', '# nothing\n', '{}', 'layers: {}', '---\n', 'preset: recommended'])(
    'takes %j for the default',
    (text) => {
      const [first, ...lines] = policyLines(parsePolicy(text));
      const [usual, ...rest] = policyLines(defaultPolicy);
      expect({ text: first?.text, lines }).toEqual({ text: usual?.text, lines: rest });
    },
  );

  it('fills in what is left out, and says where each value comes from', () => {
    const { layers } = parsePolicy('# first\nlayers:\n  code:\n    block: never\n');
    expect(layers.code).toEqual({
      block: { value: 'never', origin: 'policy.yaml:4' },
      show: { value: 'medium', origin: 'preset recommended' },
    });
    expect(layers.cloud.block).toEqual({ value: 'high', origin: 'preset recommended' });
  });

  it.each([
    ['layers: [', 'The policy policy.yaml of main is not YAML, line 1: '],
    ['a: 1\n---\nb: 2\n', 'The policy policy.yaml of main holds 2 documents'],
    ['a: 1\na: 2\n', 'The policy policy.yaml of main is not YAML, line 2: '],
    [`a: ${'['.repeat(1000)}`, 'The policy policy.yaml of main is not YAML'],
    ['!!js/function "x"', 'The policy policy.yaml of main is not YAML'],
    ['high', 'The policy policy.yaml of main is not valid: '],
    ['- high', 'The policy policy.yaml of main is not valid: '],
    ['toleration: []', 'The policy policy.yaml of main is not valid: Unrecognized key: "toleration"'],
    ['layers: { kernel: {} }', 'not valid at layers: Unrecognized key: "kernel" (line 1)'],
    ['layers:\n  code:\n    block: grave', 'not valid at layers.code.block: '],
    ['layers: { code: { block: } }', 'not valid at layers.code.block: '],
    ['tolerate: [everything]', 'not valid at tolerate.0: '],
    ['tolerate: symlink', 'not valid at tolerate: '],
    ['tolerate: [{ fault: symlink }]', 'not valid at tolerate.0.reason: '],
    ['ignore: [samples]', 'not valid at ignore.0: '],
    ['ignore: [{ paths: samples }]', 'not valid at ignore.0.reason: '],
    ['ignore: [{ paths: samples, reason: "" }]', 'not valid at ignore.0.reason: '],
    ['ignore: [{ paths: "!a", reason: x }]', 'not valid at ignore.0.paths: '],
    ['environments: { Prod: a }', 'not valid at environments.Prod: '],
    ['limits: { bytes: 6000000 }', 'not valid at limits.bytes: '],
    ['rules: { root-user: yes }', 'not valid at rules.root-user: '],
    ['<<: { preset: audit }', 'Unrecognized key: "<<"'],
  ])('refuses %j and says where', (text, message) => {
    const error = refusal(text);
    expect(error.message).toContain(message);
    expect(error.hint).not.toBe('');
  });

  it.each([
    ['toleration: []', 'Did you mean "tolerate"?'],
    ['layers: { kode: {} }', 'Did you mean "code"?'],
    ['layers: { code: { blocks: high } }', 'Did you mean "block"?'],
    ['layers: { code: { block: hihg } }', 'Did you mean "high"?'],
    ['preset: audt', 'Did you mean "audit"?'],
    ['tolerate: [symlnik]', 'Did you mean "symlink"?'],
    ['tolerate: [{ fault: symlnik, reason: x }]', 'Did you mean "symlink"?'],
    ['ignore: [{ path: a, reason: x }]', 'Did you mean "paths"?'],
    ['rules: { root-user: of }', 'Did you mean "off"?'],
    ['rules: { root-user: { severty: low } }', 'Did you mean "severity"?'],
    ['rules: { rot-user: off }', 'Did you mean "root-user"?'],
    ['paths: [{ mach: a }]', 'Did you mean "match"?'],
    ['waivers: { maximumDay: 3 }', 'Did you mean "maximumDays"?'],
    ['tampering: blok', 'Did you mean "block"?'],
  ])('suggests what %j may have meant', (text, suggestion) => {
    expect(refusal(text).hint).toContain(suggestion);
  });

  it('is not overwhelmed by aliases', () => {
    const steps = Array.from(
      { length: 30 },
      (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
    );
    expect(refusal(`a0: &a0 [x]\n${steps.join('\n')}\n`)).toBeInstanceOf(UserError);
  });
});

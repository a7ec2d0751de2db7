import { describe, expect, it } from 'vitest';
import { loadPolicy, parsePolicy, policyPaths } from '../../src/config/load-policy.ts';
import { UserError } from '../../src/finding/user-error.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { treeOf } from '../support/judge.ts';

const never = { block: 'never', show: 'medium' };
const written = { 'a.yaml': 'tolerate: [symlink]\n', [policyPaths[1]]: 'tolerate: [submodule]\n' };

function refusal(text: string): UserError {
  try {
    parsePolicy(text, 'policy.yaml of main');
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('The policy was accepted');
}

describe('loadPolicy', () => {
  it('is the default when there is none', async () => {
    expect(await loadPolicy(treeOf({ 'a.yaml': 'a' }))).toEqual(defaultPolicy);
  });

  it('takes the first of its usual places', async () => {
    expect((await loadPolicy(treeOf(written))).tolerate).toEqual(['submodule']);
    const both = treeOf({ ...written, [policyPaths[0]]: 'tolerate: [not-text]\n' });
    expect((await loadPolicy(both)).tolerate).toEqual(['not-text']);
  });

  it('takes the path it is told, and no other', async () => {
    expect((await loadPolicy(treeOf(written), 'a.yaml')).tolerate).toEqual(['symlink']);
    await expect(loadPolicy(treeOf(written), 'b.yaml')).rejects.toThrow(
      /^The policy b\.yaml of memory cannot be read: There is no such file$/,
    );
  });

  it('refuses a folder in its place', async () => {
    await expect(loadPolicy(treeOf({ [`${policyPaths[0]}/a.yaml`]: '' }))).rejects.toThrow(UserError);
  });
});

describe('parsePolicy', () => {
  it.each(['', '\n', '# nothing\n', '{}', 'layers: {}', '---\n'])('takes %j for the default', (text) => {
    expect(parsePolicy(text, 'x')).toEqual(defaultPolicy);
  });

  it('fills in what is left out', () => {
    expect(parsePolicy('layers: { code: { block: never } }', 'x')).toEqual({
      ...defaultPolicy,
      layers: { ...defaultPolicy.layers, code: never },
    });
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
    [
      'layers: { kernel: {} }',
      'The policy policy.yaml of main is not valid at layers: Unrecognized key: "kernel"',
    ],
    [
      'layers: { code: { block: grave } }',
      'The policy policy.yaml of main is not valid at layers.code.block: ',
    ],
    ['layers: { code: { block: } }', 'The policy policy.yaml of main is not valid at layers.code.block: '],
    ['tolerate: [everything]', 'The policy policy.yaml of main is not valid at tolerate.0: '],
    ['tolerate: symlink', 'The policy policy.yaml of main is not valid at tolerate: '],
    ['ignore: [samples]', 'The policy policy.yaml of main is not valid at ignore.0: '],
    ['ignore: [{ path: samples }]', 'The policy policy.yaml of main is not valid at ignore.0.reason: '],
    [
      'ignore: [{ path: samples, reason: "" }]',
      'The policy policy.yaml of main is not valid at ignore.0.reason: ',
    ],
  ])('refuses %j and says where', (text, message) => {
    const error = refusal(text);
    expect(error.message.startsWith(message), error.message).toBe(true);
    expect(error.hint).not.toBe('');
  });

  it('is not overwhelmed by aliases', () => {
    const steps = Array.from(
      { length: 30 },
      (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
    );
    expect(refusal(`a0: &a0 [x]\n${steps.join('\n')}\n`)).toBeInstanceOf(UserError);
  });
});

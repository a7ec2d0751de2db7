import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/finding/user-error.ts';
import { policyLines } from '../../src/policy/policy-lines.ts';
import { catalogue, policy } from './policies.ts';
import { presetNames } from '../../src/policy/policy-file.ts';

function refusal(text: string): UserError {
  try {
    policy(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('The policy was accepted');
}

describe('a policy', () => {
  it('hands the parameters it sets to the rule, and no others', () => {
    const { rules } = policy(`rules:
  foreign-registry:
    severity: medium
    parameters: { registries: [a.example, b.example], most: 4, strict: true }
`);
    expect(rules.get('foreign-registry')).toEqual({
      off: false,
      severity: 'medium',
      parameters: { registries: ['a.example', 'b.example'], most: 4, strict: true },
      origin: '.concentric/policy.yaml:2',
    });
  });

  it.each([
    ['rules: { root-usr: off }', 'rules.root-usr: there is no rule "root-usr"', 'Did you mean "root-user"?'],
    ['rules: { container/usr: off }', 'there is no rule "container/usr"', 'Did you mean "container/user"?'],
    ['rules: { container: off }', 'there is no rule "container"', 'Did you mean'],
    ["rules: { '*': off }", 'there is no rule "*"', 'concentric rules'],
    ["rules: { 'trivy:*': off }", 'there is no rule "trivy:*"', 'concentric rules'],
    [
      'rules: { foreign-registry: { parameters: { registry: [a] } } }',
      'rules.foreign-registry.parameters.registry: there is no parameter "registry"',
      'Did you mean "registries"? It has registries, most, strict',
    ],
    [
      'rules: { foreign-registry: { parameters: { most: [a] } } }',
      'parameters.most: expected a number, not a list of words',
      'Correct',
    ],
    [
      'rules: { root-user: { parameters: { most: 1 } } }',
      'no parameter "most"',
      '"root-user" has no parameters',
    ],
    ['rules: { container/user: { parameters: { most: 1 } } }', 'no parameter "most"', 'has no parameters'],
    [
      'paths: [{ match: a, rules: { host-netwrk: off } }]',
      'paths.0.rules.host-netwrk: there is no rule',
      'Did you mean "host-network"?',
    ],
    ['paths: [{ match: a, rules: { root-user: { parameters: {} } } }]', 'Unrecognized key: "parameters"', ''],
  ])('refuses %j', (text, message, hint) => {
    const error = refusal(text);
    expect(error.message).toContain(message);
    expect(error.message).toMatch(/ \(line 1\)$/);
    expect(error.hint).toContain(hint);
  });

  it.each(presetNames)('can be written out with the origin of every value, and read again: %s', (preset) => {
    const text = `preset: ${preset}
layers: { code: { block: never } }
rules: { container/user: low, host-network: off, foreign-registry: { severity: low, parameters: { most: 1 } } }
paths: [{ match: 'a b/**', layers: { code: { show: never } }, rules: { root-user: off }, touched: show }]
ignore: [{ paths: [x/**], reason: 'it is: "x"' }]
environments: { prod: deploy/** }
tolerate: [symlink, { fault: not-text, paths: y, reason: z }]
`;
    const lines = policyLines(policy(text));
    const again = policy(lines.map((line) => line.text).join('\n'));
    expect(policyLines(again).map((line) => line.text)).toEqual(lines.map((line) => line.text));
    const settings = lines.filter((line) => /: [^ ]/.test(line.text) && !line.text.includes('reason'));
    expect(settings.filter(({ origin, text: line }) => origin === '' && !line.includes('paths:'))).toEqual(
      [],
    );
    expect(lines.find((line) => line.text.includes('never'))?.origin).toBe('.concentric/policy.yaml:2');
  });

  it('knows every rule of the catalogue by its topic', () => {
    const topics = new Set(catalogue.map(({ layer, topic }) => `${layer}/${topic}`));
    const { rules } = policy(
      JSON.stringify({ rules: Object.fromEntries([...topics].map((topic) => [topic, 'off'])) }),
    );
    expect([...rules.keys()].toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted());
  });
});

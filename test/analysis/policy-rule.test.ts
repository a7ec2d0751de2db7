import { describe, expect, test } from 'vitest';
import { PolicyRule, type Access } from '../../src/analysis/policy-rule.ts';
import { parseKubernetes } from '../../src/parse/kubernetes/kubernetes.ts';

function policyRule(text: string): PolicyRule {
  const [role] = parseKubernetes(`kind: ClusterRole\nrules:\n  - ${text}\n`);
  const [field] = role?.field('rules').items ?? [];
  if (field === undefined) throw new Error('the text holds no rule');
  return new PolicyRule(field);
}

function use(verb: string, resource: string, group = ''): Access {
  return { group, resources: [resource], verbs: [verb] };
}

describe('what a rule grants', () => {
  test.each([
    [
      'a verb on a resource that it lists',
      '{apiGroups: [""], resources: [pods], verbs: [get]}',
      use('get', 'pods'),
    ],
    ['every verb', '{apiGroups: [""], resources: [pods], verbs: ["*"]}', use('bind', 'pods')],
    [
      'a subresource by the star for all resources',
      '{apiGroups: [""], resources: ["*"], verbs: [create]}',
      use('create', 'pods/exec'),
    ],
    [
      'a subresource of all resources',
      '{apiGroups: [""], resources: ["*/exec"], verbs: [create]}',
      use('create', 'pods/exec'),
    ],
    [
      'a resource of every group',
      '{apiGroups: ["*"], resources: [jobs], verbs: [get]}',
      use('get', 'jobs', 'batch'),
    ],
    [
      'what a quoted merge key brings',
      '{"<<": {apiGroups: [""]}, resources: [pods], verbs: [get]}',
      use('get', 'pods'),
    ],
  ])('grants %s', (_, text, access) => {
    expect(policyRule(text).grants(access)).toBe(true);
  });

  test.each([
    [
      'a subresource of a resource that it lists',
      '{apiGroups: [""], resources: [pods], verbs: [create]}',
      use('create', 'pods/exec'),
    ],
    [
      'anything by a star for a subresource',
      '{apiGroups: [""], resources: ["pods/*"], verbs: [create]}',
      use('create', 'pods/exec'),
    ],
    [
      'a resource by the subresource of all',
      '{apiGroups: [""], resources: ["*/exec"], verbs: [create]}',
      use('create', 'pods'),
    ],
    [
      'a resource of another group',
      '{apiGroups: [""], resources: [jobs], verbs: [get]}',
      use('get', 'jobs', 'batch'),
    ],
    ['a resource of no group', '{resources: [pods], verbs: [get]}', use('get', 'pods')],
    ['a verb in another case', '{apiGroups: [""], resources: [pods], verbs: [GET]}', use('get', 'pods')],
    [
      'what a template hides',
      '{apiGroups: [""], resources: ["${KIND}"], verbs: ["${VERB}"]}',
      use('get', 'pods'),
    ],
    ['anything where lists are missing', '{apiGroups: "*", resources: "*", verbs: "*"}', use('get', 'pods')],
  ])('does not grant %s', (_, text, access) => {
    expect(policyRule(text).grants(access)).toBe(false);
  });
});

describe('names', () => {
  test.each([
    ['[shop]', true],
    ['["${NAME}"]', true],
    ["'${NAMES}'", true],
    ['[]', false],
    ['~', false],
    ['["*"]', false],
  ])('resourceNames %s limit the rule: %s', (names, limited) => {
    const rule = policyRule(`{apiGroups: [""], resources: [pods], verbs: [get], resourceNames: ${names}}`);
    expect(rule.isLimited).toBe(limited);
  });

  test('are no protection when only a quoted merge key brings them', () => {
    const rule = policyRule(
      '{apiGroups: [""], resources: [pods], verbs: [get], "<<": {resourceNames: [shop]}}',
    );
    expect(rule.isLimited).toBe(false);
  });
});

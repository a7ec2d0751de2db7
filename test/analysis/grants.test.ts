import { expect, test } from 'vitest';
import { grants } from '../../src/analysis/grants.ts';
import { parseKubernetes } from '../../src/parse/kubernetes/kubernetes.ts';

const secrets = { group: '', resources: ['secrets'], verbs: ['get', 'list'] };

function violations(kind: string, rule: string, namespace = 'shop') {
  const text = `kind: ${kind}\nmetadata: { name: app, namespace: ${namespace} }\nrules:\n  - ${rule}\n`;
  return parseKubernetes(text).flatMap((role) =>
    grants(role, secrets).map((grant) =>
      grant.violation({ inNamespace: 'medium', withoutEffect: 'high', limited: 'low' }),
    ),
  );
}

test('a grant stays the same when its rule gains another resource or its lists another order', () => {
  const [before] = violations('Role', '{apiGroups: [""], resources: [secrets], verbs: [get, list]}');
  const [after] = violations(
    'Role',
    '{verbs: [list, watch, get], resources: [pods, secrets], apiGroups: [""]}',
  );
  expect(after?.field).toBe(before?.field);
  expect(after?.message).toBe('Role "app" may get and list secrets');
});

test.each([
  ['a verb', '{apiGroups: [""], resources: [secrets], verbs: [get, list]}'],
  ['every verb', '{apiGroups: [""], resources: [secrets], verbs: ["*"]}'],
  ['a name', '{apiGroups: [""], resources: [secrets], verbs: [get], resourceNames: [tls]}'],
])('a grant is another one when %s comes to it', (_, rule) => {
  const [before] = violations('Role', '{apiGroups: [""], resources: [secrets], verbs: [get]}');
  const [after] = violations('Role', rule);
  expect(after?.field).toMatch(/^rules\[secrets\]/);
  expect(after?.field).not.toBe(before?.field);
});

test('what a bare star grants is left to the rules about wildcards', () => {
  expect(violations('Role', '{apiGroups: [""], resources: ["*"], verbs: [get]}')).toEqual([]);
});

test.each([
  ['ClusterRole', 'shop', 'resources: [secrets]', undefined],
  ['Role', 'shop', 'resources: [secrets]', 'medium'],
  ['Role', 'kube-system', 'resources: [secrets]', 'high'],
  ['ClusterRole', 'shop', 'resources: [secrets], resourceNames: [tls]', 'low'],
  ['Role', 'shop', 'resources: [secrets], resourceNames: [tls]', 'low'],
])('in a %s of %s, with %s, the severity is %s', (kind, namespace, resources, severity) => {
  const [violation] = violations(kind, `{apiGroups: [""], verbs: [get], ${resources}}`, namespace);
  expect(violation?.severity).toBe(severity);
});

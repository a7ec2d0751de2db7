import { expect, it } from 'vitest';
import { compared } from '../support/compared.ts';

function role(rule: string): string {
  return `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: { name: web }\nrules:\n  - ${rule}\n`;
}

const secrets = '{ apiGroups: [""], resources: [secrets], verbs: [get, list, watch] }';

/** The statuses of `secret-reading`. */
async function statuses(base: string, head: string): Promise<string[]> {
  const all = await compared({ 'a.yaml': role(base) }, { 'a.yaml': role(head) });
  return all.filter(({ finding }) => finding.rule === 'secret-reading').map(({ status }) => status);
}

it.each([
  ['fewer verbs', secrets, secrets.replace('get, list, watch', 'get')],
  ['some verbs instead of all', secrets.replace('get, list, watch', '"*"'), secrets],
  ['another resource beside it', secrets, secrets.replace('[secrets]', '[configmaps, secrets]')],
])('keeps the finding of a grant of %s', async (_what, base, head) => {
  expect(await statuses(base, head)).toEqual(['existing']);
});

it.each([
  ['more verbs', secrets.replace('get, list, watch', 'get'), secrets],
  ['all verbs', secrets, secrets.replace('get, list, watch', '"*"')],
])('introduces the finding of a grant of %s', async (_what, base, head) => {
  expect((await statuses(base, head)).toSorted()).toEqual(['fixed', 'introduced']);
});

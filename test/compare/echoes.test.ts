import { describe, expect, it } from 'vitest';
import { withoutEchoes } from '../../src/compare/echoes.ts';
import { selectRules } from '../../src/rules/select.ts';
import { compared } from '../support/compared.ts';

const pod = (spec: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  ${spec}\n  containers:\n    - name: app\n`;
const role = (resource: string) =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: shop\nrules:\n  - apiGroups: ['']\n    resources: [${resource}]\n    verbs: [get]\n`;

async function said(before: string, after: string, ...ids: readonly string[]): Promise<readonly string[]> {
  const found = await compared({ 'a.yaml': before }, { 'a.yaml': after }, { rules: selectRules(ids) });
  return withoutEchoes(found).map(({ finding }) => finding.rule);
}

describe('a weakening', () => {
  it('is left out where the change introduces the same weakness in the same field', async () => {
    const ids = ['host-network', 'host-namespace-shared'];
    expect(await said(pod('hostIPC: false'), pod('hostNetwork: true'), ...ids)).toEqual(['host-network']);
  });

  it('is left out where the weakness is known by another path but stands at the same place', async () => {
    expect(await said(role('pods'), role('secrets'), 'secret-reading', 'role-widened')).toEqual([
      'secret-reading',
    ]);
  });

  it('stays where the weakness of the field weighs less', async () => {
    const [before, after] = ['Deny', 'Audit'].map(
      (action) =>
        `apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nmetadata: { name: a }\nspec:\n  validationActions: [${action}]\n`,
    );
    const ids = ['unenforced-policy', 'admission-action-lowered'];
    expect((await said(before ?? '', after ?? '', ...ids)).toSorted()).toEqual(ids.toSorted());
  });

  it('stays where the weakness was there before', async () => {
    const before = pod('hostNetwork: true').replace('shop', 'a');
    const after = `${before}---\n${pod('hostNetwork: true')}`;
    const found = await said(`${before}---\n${pod('hostPID: false')}`, after, 'host-namespace-shared');
    expect(found).toEqual(['host-namespace-shared']);
  });

  it('stays in another object', async () => {
    const files = (shop: string) => `${pod(shop)}---\n${pod('hostPID: false').replace('shop', 'other')}`;
    const before = files('hostPID: false');
    const after = `${pod('hostNetwork: true')}---\n${pod('hostPID: true').replace('shop', 'other')}`;
    const found = await said(before, after, 'host-network', 'host-namespace-shared');
    expect(found.toSorted()).toEqual(['host-namespace-shared', 'host-network']);
  });
});

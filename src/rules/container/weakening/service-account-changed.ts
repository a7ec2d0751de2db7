import { accountOf } from '../../../analysis/service-account.ts';
import { samePods } from '../../../analysis/change/containers.ts';
import type { Pod } from '../../../parse/kubernetes/pod.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A workload acts as another service account than before',
  severity: 'low',
  confidence: 'medium',
  why: 'All that the other account may do is now within reach of whoever breaks into the workload.',
  fix: 'Compare what the two accounts may do; give a workload an account of its own.',
  references: ['https://kubernetes.io/docs/concepts/security/service-accounts/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of samePods(before, after)) {
      const [from, to] = [nameOf(was), nameOf(is)];
      if (from !== undefined && to !== undefined && from !== to && to !== 'default')
        yield accountOf(is).violation(`The workload acts as "${to}" instead of "${from}"`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  serviceAccountName: shop\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  serviceAccountName: operator #!\n  containers:\n    - name: app\n      image: shop\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  serviceAccountName: shop\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  serviceAccount: shop\n  containers:\n    - name: app\n      image: shop\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  serviceAccountName: shop\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: shop\n',
      },
    ],
  },
});

/** `undefined` when a template decides. */
function nameOf(pod: Pod): string | undefined {
  const account = accountOf(pod);
  if (account.isHidden) return undefined;
  return account.text === undefined || account.text === '' ? 'default' : account.text;
}

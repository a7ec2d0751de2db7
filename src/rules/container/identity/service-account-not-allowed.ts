import { matches } from '../../../analysis/pattern.ts';
import { accountOf } from '../../../analysis/service-account.ts';
import { words } from '../../parameters.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod runs as a service account that it may not use',
  severity: 'medium',
  why: 'Whoever may create a pod may run it as any service account of its namespace, and has what that account may do.',
  fix: 'Name a service account that the policy allows.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#workload-creation'],
  equivalents: ['kyverno:restrict-service-account'],
  parameters: {
    allowed: words('Service accounts that pods may use, `*` for any characters; all if there are none'),
  },

  *check(pod, { allowed }) {
    const account = accountOf(pod);
    const name = account.isAbsent ? 'default' : account.text;
    if (name === undefined || allowed.length === 0 || matches(name, allowed)) return;
    yield account.violation(`The pod may not run as service account "${name}"`);
  },

  examples: {
    given: { allowed: ['shop-*'] },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: operator #!\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec: #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: shop-web\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: ${ACCOUNT}\n  containers: []\n',
    ],
  },
});

import { claimedTwice } from '../../../analysis/claimed-twice.ts';
import { accountOf } from '../../../analysis/service-account.ts';
import { objectRule } from '../../rule.ts';

const sharedAccounts = claimedTwice(
  (bundle) => bundle.workloads(),
  ({ pods, subject }) =>
    pods
      .map((pod) => accountOf(pod))
      .flatMap((field) =>
        field.text === undefined || field.text === ''
          ? []
          : { what: `${subject.namespace}/${field.text}`, field },
      ),
);

export default objectRule(['*'], {
  needs: 'bundle',
  summary: 'Workloads share a service account',
  severity: 'low',
  why: 'A right that one of them needs is held by all: whoever breaks into any of them can use it.',
  fix: 'Create a service account for each workload.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege'],
  equivalents: ['kics:shared_service_account'],

  *check(object, bundle) {
    for (const { field, other } of sharedAccounts(object, bundle)) {
      yield field.violation(
        `${other.kind} "${other.subject.name}" runs as service account "${field.text}" too`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: shop #!\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: worker\nspec:\n  template:\n    spec:\n      serviceAccount: shop #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: web\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: worker\nspec:\n  serviceAccountName: worker\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: other\n  namespace: other\nspec:\n  serviceAccountName: worker\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: ${ACCOUNT}\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: worker\nspec:\n  serviceAccountName: ${ACCOUNT}\n',
    ],
  },
});

import { accountOf } from '../../../analysis/service-account.ts';
import { objectRule } from '../../rule.ts';

const account = 'kubernetes-dashboard';

export default objectRule(['*'], {
  summary: "The dashboard's service account is used by others or given more rights",
  severity: 'low',
  why: 'Whoever reaches the dashboard, or a pod that borrows its account, acts with these rights.',
  fix: 'Give the workload an account of its own, and let people sign in to the dashboard with their own tokens.',
  references: [
    'https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/#accessing-the-dashboard-ui',
  ],
  equivalents: ['kubescape:C-0014'],

  *check(object) {
    const { pods, subject } = object;
    const message = `${object.kind} "${subject.name}" uses the service account of the dashboard`;
    for (const user of subject.name.includes('dashboard') ? [] : pods.map((pod) => accountOf(pod))) {
      if (user.is(account)) yield user.violation(message);
    }
    if (object.kind !== 'RoleBinding' && object.kind !== 'ClusterRoleBinding') return;
    if (object.field('roleRef', 'name').is(account)) return;
    for (const holder of object.field('subjects').items) {
      if (holder.field('name').is(account)) yield holder.violation(message);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  serviceAccountName: kubernetes-dashboard #!\n  containers: []\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: dashboard\nroleRef:\n  kind: ClusterRole\n  name: view\nsubjects:\n  - kind: ServiceAccount\n    name: kubernetes-dashboard #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: kubernetes-dashboard\nspec:\n  serviceAccountName: kubernetes-dashboard\n  containers: []\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: dashboard\nroleRef:\n  kind: Role\n  name: kubernetes-dashboard\nsubjects:\n  - kind: ServiceAccount\n    name: kubernetes-dashboard\n',
    ],
  },
});

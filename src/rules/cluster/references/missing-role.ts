import { objectRule } from '../../rule.ts';

/** The API server creates these. */
const builtIn = /^(?:cluster-admin|admin|edit|view|system:.*)$/;

export default objectRule(['RoleBinding', 'ClusterRoleBinding'], {
  needs: 'bundle',
  summary: 'A binding names a role that is not there',
  severity: 'low',
  why: 'Whoever may create a role of that name decides later what the subjects are allowed to do.',
  fix: 'Name a role that is deployed, or remove the binding.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  equivalents: [],

  *check(binding, bundle) {
    const kind = binding.field('roleRef', 'kind').text;
    const name = binding.field('roleRef', 'name');
    if ((kind !== 'Role' && kind !== 'ClusterRole') || builtIn.test(name.text ?? '')) return;
    if (!bundle.lacks(kind, kind === 'Role' ? binding.subject.namespace : '', name)) return;
    yield name.violation(`There is no ${kind} "${name.text}" here`);
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: reader\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: reader\nroleRef:\n  kind: Role\n  name: raeder #!\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: reader\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: reader\nroleRef:\n  kind: ClusterRole\n  name: reader\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: viewer\nroleRef:\n  kind: ClusterRole\n  name: view\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: other\nroleRef:\n  kind: Role\n  name: other\n',
    ],
  },
});

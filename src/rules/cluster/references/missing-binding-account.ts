import { objectRule } from '../../rule.ts';

export default objectRule(['RoleBinding', 'ClusterRoleBinding'], {
  needs: 'bundle',
  summary: 'A binding gives a role to a service account that is not there',
  severity: 'low',
  why: 'Whoever may create service accounts in that namespace can make the one that holds the role.',
  fix: 'Name a service account that is deployed, or remove the subject.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  equivalents: [],

  *check(binding, bundle) {
    for (const subject of binding.field('subjects').items) {
      const name = subject.field('name');
      const namespace = subject.field('namespace').text ?? binding.subject.namespace;
      if (!subject.field('kind').is('ServiceAccount') || name.is('default')) continue;
      if (!bundle.lacks('ServiceAccount', namespace, name)) continue;
      yield name.violation(`There is no service account "${name.text}" here`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n  namespace: shop\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: web\nsubjects:\n  - kind: ServiceAccount\n    name: wed #!\n    namespace: shop\n',
    ],
    good: [
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: web\n  namespace: shop\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: web\nsubjects:\n  - kind: ServiceAccount\n    name: web\n    namespace: shop\n  - kind: ServiceAccount\n    name: prometheus\n    namespace: monitoring\n  - kind: User\n    name: jane\n',
    ],
  },
});

import { bindsTo } from '../../../analysis/binding.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['ClusterRoleBinding'], {
  summary: 'Users create OpenShift projects as they like',
  severity: 'medium',
  why: 'Whoever creates a project is its administrator, in a namespace that no quota and no policy of yours knows.',
  fix: 'Remove the subjects, and let a reviewed pipeline create projects.',
  references: [
    'https://docs.openshift.com/container-platform/latest/applications/projects/configuring-project-creation.html',
  ],
  equivalents: ['kyverno:disallow-self-provisioner-binding'],

  *check(binding) {
    if (!bindsTo(binding, 'self-provisioner') || binding.field('subjects').items.length === 0) return;
    const message = `ClusterRoleBinding "${binding.subject.name}" lets its subjects create projects`;
    yield binding.field('roleRef', 'name').violation(message);
  },

  examples: {
    bad: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: self-provisioner #!\nsubjects:\n  - kind: Group\n    name: system:authenticated:oauth\n',
    ],
    good: [
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: self-provisioners\nroleRef:\n  name: self-provisioner\nsubjects: null\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: view\nsubjects:\n  - kind: User\n    name: jane\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: app\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: ${ROLE}\nsubjects:\n  - kind: User\n    name: jane\n',
    ],
  },
});

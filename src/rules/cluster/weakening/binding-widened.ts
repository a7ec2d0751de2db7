import { addedItems, removedItems } from '../../../analysis/change/items.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['RoleBinding', 'ClusterRoleBinding'], {
  summary: 'A binding hands its role to more identities, or hands out another role',
  severity: 'medium',

  why: 'Whoever acts as the identity may do all that the role grants, in the cluster or the namespace.',
  fix: 'Make a binding of its own for the new identity, with a role that grants what it needs.',
  references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [before.field('subjects'), after.field('subjects')];
    const isSwapped = removedItems(was, is, identityOf).length > 0;
    for (const subject of addedItems(was, is, identityOf))
      yield subject.violation(
        `${subject.field('kind').text} "${subject.field('name').text}" gets the role "${roleOf(after)}"`,
        isPowerful(after) ? 'critical' : isSwapped ? 'low' : undefined,
      );
    const [old, now] = [before.field('roleRef', 'name'), after.field('roleRef', 'name')];
    if (old.text !== undefined && now.text !== undefined && old.text !== now.text && !isPowerful(before))
      yield now.violation(
        `The binding hands out "${now.text}" instead of "${old.text}"`,
        isPowerful(after) ? 'critical' : undefined,
      );
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: shop\nroleRef: { kind: ClusterRole, name: view }\nsubjects:\n  - { kind: User, name: a }\n',
        after:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: shop\nroleRef:\n  kind: ClusterRole\n  name: cluster-admin #!\nsubjects:\n  - { kind: User, name: a }\n  - kind: Group\n    name: developers #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: shop\nroleRef: { kind: ClusterRole, name: view }\nsubjects:\n  - { kind: User, name: a }\n  - { kind: User, name: b }\n',
        after:
          'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: shop\nroleRef: { kind: ClusterRole, name: view }\nsubjects:\n  - { name: b, kind: User }\n',
      },
    ],
  },
});

function identityOf(subject: Field): string | undefined {
  const parts = ['kind', 'namespace', 'name'].map((key) => subject.field(key));
  return parts.some((part) => part.isHidden) ? undefined : parts.map(({ text = '' }) => text).join('/');
}

function roleOf(binding: KubernetesObject): string {
  return binding.field('roleRef', 'name').text ?? '';
}

function isPowerful(binding: KubernetesObject): boolean {
  return (
    binding.kind === 'ClusterRoleBinding' && ['cluster-admin', 'system:masters'].includes(roleOf(binding))
  );
}

import { paired } from '../../../analysis/change/containers.ts';
import { isLower } from '../../../analysis/change/protection.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'An admission policy that refused only reports',
  severity: 'high',

  why: 'What it was written to keep out gets in; only a report says so.',
  fix: 'Keep enforcing, and write an exception for the one object that needs it.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#validation-actions',
    'https://kyverno.io/docs/policy-types/cluster-policy/validate/',
    'https://open-policy-agent.github.io/gatekeeper/website/docs/violations/',
  ],
  equivalents: [],

  *check(before, after) {
    const message = `${after.kind} "${after.subject.name}" refused, and only reports now`;
    const keys = ['spec', 'validationActions'] as const;
    const [was, is] = [before.field(...keys), after.field(...keys)];
    if (refuses(was) && is.items.length > 0 && is.items.every((action) => action.isNot('Deny')))
      yield is.violation(message);
    for (const [old, now] of paired(actionsOf(before), actionsOf(after), ({ path }) => path)) {
      if (isLower(old, now, actions) || isLower(old, now, gatekeeper, 'deny')) yield now.violation(message);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nmetadata:\n  name: shop\nspec:\n  validationActions: [Deny, Audit]\n',
        after:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nmetadata:\n  name: shop\nspec:\n  validationActions: [Audit, Warn] #!\n',
      },
      {
        before:
          'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata:\n  name: shop\nspec:\n  validationFailureAction: Enforce\n  rules:\n    - name: a\n      validate: { failureAction: Enforce }\n',
        after:
          'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata:\n  name: shop\nspec:\n  validationFailureAction: audit #!\n  rules:\n    - name: a\n      validate:\n        failureAction: Audit #!\n',
      },
      {
        before:
          'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nmetadata:\n  name: shop\nspec: {}\n',
        after:
          'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nmetadata:\n  name: shop\nspec:\n  enforcementAction: dryrun #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata:\n  name: shop\nspec:\n  validationFailureAction: Audit\n',
        after:
          'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata:\n  name: shop\nspec:\n  validationFailureAction: enforce\n',
      },
      {
        before:
          'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nmetadata:\n  name: shop\nspec: {}\n',
        after:
          'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nmetadata:\n  name: shop\nspec:\n  enforcementAction: deny\n',
      },
    ],
  },
});

function refuses(actions: Field): boolean {
  return actions.items.some((action) => action.is('Deny'));
}

/** Both spellings of Kyverno; without one it only reports. */
const actions = ['Audit', 'audit', 'Enforce', 'enforce'];
const gatekeeper = ['dryrun', 'warn', 'scoped', 'deny'];

function actionsOf({ group, root }: KubernetesObject): readonly Field[] {
  const spec = root.field('spec');
  if (group === 'constraints.gatekeeper.sh') return [spec.field('enforcementAction')];
  if (group !== 'kyverno.io') return [];
  const rules = spec.field('rules').items.map((rule) => rule.field('validate', 'failureAction'));
  return [spec.field('validationFailureAction'), ...rules];
}

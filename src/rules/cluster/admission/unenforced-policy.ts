import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'An admission policy reports and does not refuse',
  severity: 'low',
  why: 'What it was written to keep out gets in; only a report says so.',
  fix: 'Enforce it: `validationActions: [Deny]`, `failureAction: Enforce` for Kyverno, `enforcementAction: deny` for Gatekeeper.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#validation-actions',
    'https://kyverno.io/docs/policy-types/cluster-policy/validate/',
    'https://open-policy-agent.github.io/gatekeeper/website/docs/violations/',
  ],
  equivalents: [],

  *check(object) {
    for (const action of weakActions(object)) {
      yield action.violation(`${object.kind} "${object.subject.name}" reports and does not refuse`);
    }
  },

  examples: {
    bad: [
      'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nspec:\n  validationActions: [Warn, Audit] #!\n',
      'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nspec:\n  enforcementAction: dryrun #!\n',
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec:\n  validationFailureAction: Audit #!\n  rules:\n    - name: labels\n      validate:\n        failureAction: Audit #!\n',
    ],
    good: [
      'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicyBinding\nspec:\n  validationActions: [Deny, Audit]\n',
      'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nspec:\n  enforcementAction: ${ACTION}\n',
      'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nspec:\n  validationFailureAction: Enforce\n',
    ],
  },
});

/** What each engine calls the action that lets a request pass. */
function weakActions(object: KubernetesObject): readonly Field[] {
  const spec = object.field('spec');
  if (object.kind === 'ValidatingAdmissionPolicyBinding' || object.group === 'policies.kyverno.io') {
    const actions = spec.field('validationActions');
    const isWeak = actions.items.every((action) => action.isNot('Deny'));
    return actions.items.length > 0 && isWeak ? [actions] : [];
  }
  if (object.group === 'constraints.gatekeeper.sh')
    return weak(spec.field('enforcementAction'), 'dryrun', 'warn');
  if (object.group !== 'kyverno.io') return [];
  const actions = spec.field('rules').items.map((rule) => rule.field('validate', 'failureAction'));
  return [spec.field('validationFailureAction'), ...actions].flatMap((action) =>
    weak(action, 'Audit', 'audit'),
  );
}

function weak(action: Field, ...values: readonly string[]): readonly Field[] {
  return values.some((value) => action.is(value)) ? [action] : [];
}

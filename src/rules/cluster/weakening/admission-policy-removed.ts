import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Severity } from '../../../finding/severity.ts';
import { removalRule } from '../../change-rule.ts';

export default removalRule(['*'], {
  summary: 'An admission policy is removed',
  severity: 'high',

  why: 'What it kept out of the cluster gets in.',
  fix: 'Keep the policy, or show in the review what takes its place.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/'],
  equivalents: [],

  *check(policy) {
    const severity = gravity(policy);
    if (severity !== undefined)
      yield policy.violation(`${policy.kind} "${policy.subject.name}" is removed`, severity);
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop #!\nwebhooks:\n  - name: a.example\n',
        after: '',
      },
      {
        before:
          'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nmetadata:\n  name: shop #!\nspec: {}\n',
        after: '',
      },
    ],
    good: [
      {
        before: 'apiVersion: kyverno.io/v2\nkind: PolicyException\nmetadata:\n  name: shop\nspec: {}\n',
        after: '',
      },
      {
        before:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n',
        after:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: renamed\nwebhooks:\n  - name: a.example\n',
      },
    ],
  },
});

/** What is lost with it; `undefined` for what decides about no request, or only reports. */
function gravity({ group, kind, root }: KubernetesObject): Severity | undefined {
  const spec = root.field('spec');
  const reports = (key: string, ...values: readonly string[]): boolean =>
    values.some((value) => spec.field(key).is(value));
  switch (group) {
    case 'admissionregistration.k8s.io':
      return kind.startsWith('Mutating') ? 'medium' : 'high';
    case 'constraints.gatekeeper.sh':
      return reports('enforcementAction', 'dryrun', 'warn') ? 'low' : 'high';
    case 'templates.gatekeeper.sh':
      return 'high';
    case 'kyverno.io':
      if (!kind.endsWith('Policy')) return undefined;
      return reports('validationFailureAction', 'Audit', 'audit') ? 'low' : 'high';
    case 'policies.kyverno.io':
      return /(?:Validating|ImageValidating)Policy$/.test(kind) ? 'high' : undefined;
    case 'policy.sigstore.dev':
    case 'policies.kubewarden.io':
      return 'high';
    default:
      return undefined;
  }
}

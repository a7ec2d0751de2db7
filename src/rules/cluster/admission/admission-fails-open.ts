import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(
  ['MutatingWebhookConfiguration', 'ValidatingAdmissionPolicy', 'ValidatingWebhookConfiguration'],
  {
    summary: 'An admission check lets requests pass when it fails',
    severity: 'medium',
    why: 'Whoever makes the check time out or fail, or waits until it does, gets past it.',
    fix: 'Set `failurePolicy: Fail`, and leave the namespace of the webhook itself out by `namespaceSelector`.',
    references: [
      'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#failure-policy',
    ],
    equivalents: [],

    *check(object) {
      const severity = object.kind === 'MutatingWebhookConfiguration' ? 'low' : 'medium';
      for (const policy of failurePolicies(object)) {
        if (policy.is('Ignore')) yield policy.violation('Requests pass when this check fails', severity);
      }
    },

    examples: {
      bad: [
        'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nwebhooks:\n  - name: pods.checks.example\n    failurePolicy: Ignore #!\n',
        'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\nspec:\n  failurePolicy: Ignore #!\n',
      ],
      good: [
        'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nwebhooks:\n  - name: pods.checks.example\n    failurePolicy: Fail\n  - name: b.example\n    failurePolicy: ${POLICY}\n',
        'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\nspec:\n  validations: []\n',
      ],
    },
  },
);

function failurePolicies(object: KubernetesObject): readonly Field[] {
  const own = object.field('spec', 'failurePolicy');
  return [own, ...object.field('webhooks').items.map((webhook) => webhook.field('failurePolicy'))];
}

import { paired } from '../../../analysis/change/containers.ts';
import { isGained } from '../../../analysis/change/protection.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(
  [
    'ValidatingWebhookConfiguration',
    'MutatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ClusterPolicy',
    'Policy',
  ],
  {
    summary: 'An admission check comes to let requests pass when it fails',
    severity: 'medium',

    why: 'Whoever makes the check time out or fail, or waits until it does, gets past it.',
    fix: 'Keep `failurePolicy: Fail`, and leave the namespace of the webhook itself out by `namespaceSelector`.',
    references: [
      'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#failure-policy',
    ],
    equivalents: [],

    *check(before, after) {
      for (const [was, is] of paired(checksOf(before), checksOf(after), ({ path }) => path)) {
        const policy = is.field('failurePolicy');
        if (isGained(was.field('failurePolicy'), policy, 'Ignore'))
          yield policy.violation(
            'Requests come to pass when this check fails',
            after.kind.startsWith('Mutating') ? 'low' : undefined,
          );
      }
    },

    examples: {
      bad: [
        {
          before:
            'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n    failurePolicy: Fail\n',
          after:
            'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n    failurePolicy: Ignore #!\n',
        },
      ],
      good: [
        {
          before:
            'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n    failurePolicy: Ignore\n',
          after:
            'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n    failurePolicy: Ignore\n  - name: b.example\n    failurePolicy: Fail\n',
        },
        {
          before:
            'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n    failurePolicy: ${POLICY}\n',
          after:
            'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n    failurePolicy: Ignore\n',
        },
      ],
    },
  },
);

function checksOf(object: KubernetesObject): readonly Field[] {
  return [object.field('spec'), ...object.field('webhooks').items];
}

import { addedItems, contentOf, removedItems } from '../../../analysis/change/items.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'An admission policy loses one of its checks',
  severity: 'high',

  why: 'What the check kept out gets in.',
  fix: 'Keep the check, and write an exception for the one object that needs it.',
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/'],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [checksOf(before), checksOf(after)];
    if (was === undefined || is === undefined || is.isHidden) return;
    for (const check of removedItems(was, is, nameOf)) {
      // What says something else under no name may be the same check, written better.
      const isReplaced = check.field('name').isAbsent && addedItems(was, is, contentOf).length > 0;
      if (!isReplaced || is.items.length < was.items.length)
        yield is.violation(
          `${after.kind} "${after.subject.name}" loses the check ${check.field('name').text ?? ''}`.trimEnd(),
        );
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n  - name: b.example\n',
        after:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks: #!\n  - name: b.example\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n  - name: b.example\n',
        after:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: b.example\n  - name: a.example\n  - name: c.example\n',
      },
      {
        before:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\nmetadata:\n  name: shop\nspec:\n  validations:\n    - expression: a\n',
        after:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\nmetadata:\n  name: shop\nspec:\n  validations:\n    - expression: b\n',
      },
    ],
  },
});

function checksOf({ group, kind, root }: KubernetesObject): Field | undefined {
  if (kind.endsWith('WebhookConfiguration')) return root.field('webhooks');
  if (kind === 'ValidatingAdmissionPolicy' || group === 'policies.kyverno.io')
    return root.field('spec', 'validations');
  return group === 'kyverno.io' && kind.endsWith('Policy') ? root.field('spec', 'rules') : undefined;
}

function nameOf(check: Field): string | undefined {
  return check.field('name').text ?? contentOf(check);
}

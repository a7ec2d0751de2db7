import { asksLess } from '../../../analysis/change/admission-rules.ts';
import { addedItems, contentOf, removedItems } from '../../../analysis/change/items.ts';
import { paired } from '../../../analysis/change/containers.ts';
import { selectsAllOf } from '../../../analysis/change/selection.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import type { Violation } from '../../../finding/violation.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'An admission check leaves out requests that it decided before',
  severity: 'medium',

  why: 'What the check keeps out elsewhere gets in where it does not look any more.',
  fix: 'Keep its scope, and write an exception for the one object that needs it.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/',
    'https://kyverno.io/docs/policy-types/cluster-policy/match-exclude/',
    'https://open-policy-agent.github.io/gatekeeper/website/docs/howto/',
  ],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of paired(scopesOf(before), scopesOf(after), ({ path }) => path))
      yield* narrowed(was, is);
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n    rules:\n      - { operations: ["*"], apiGroups: ["*"], apiVersions: ["*"], resources: ["*/*"] }\n',
        after:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n    namespaceSelector: #!\n      matchExpressions: [{ key: skip, operator: DoesNotExist }]\n    matchConditions:\n      - name: not-me #!\n        expression: "false"\n    rules: #!\n      - { operations: [CREATE], apiGroups: ["*"], apiVersions: ["*"], resources: ["*"] }\n',
      },
      {
        before:
          'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nmetadata:\n  name: shop\nspec:\n  match:\n    excludedNamespaces: [a]\n',
        after:
          'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nmetadata:\n  name: shop\nspec:\n  match:\n    excludedNamespaces:\n      - a\n      - b #!\n    namespaces: [c] #!\n',
      },
      {
        before:
          'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata:\n  name: shop\nspec:\n  rules:\n    - name: a\n',
        after:
          'apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata:\n  name: shop\nspec:\n  rules:\n    - name: a\n      exclude:\n        any:\n          - resources: #!\n              namespaces: [b]\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n    rules:\n      - { operations: [CREATE, UPDATE], apiGroups: [""], apiVersions: [v1], resources: [pods] }\n',
        after:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n    rules:\n      - { operations: [CREATE], apiGroups: ["*"], apiVersions: ["*"], resources: ["pods", "pods/*"] }\n      - { operations: [UPDATE, DELETE], apiGroups: [""], apiVersions: [v1], resources: ["*"] }\n',
      },
      {
        before:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n    namespaceSelector: { matchExpressions: [{ key: skip, operator: DoesNotExist }] }\n',
        after:
          'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: shop\nwebhooks:\n  - name: a.example\n',
      },
    ],
  },
});

/** What says which requests are asked about: of webhooks, of admission policies and their bindings, of Kyverno, of Gatekeeper. */
function scopesOf({ group, kind, root }: KubernetesObject): readonly Field[] {
  const spec = root.field('spec');
  switch (group) {
    case 'admissionregistration.k8s.io':
      return kind.endsWith('WebhookConfiguration')
        ? root.field('webhooks').items
        : [spec, spec.field('matchConstraints'), spec.field('matchResources')];
    case 'kyverno.io':
      return kind.endsWith('Policy')
        ? spec.field('rules').items.flatMap((rule) => [rule, rule.field('exclude')])
        : [];
    case 'policies.kyverno.io':
      return [spec, spec.field('matchConstraints')];
    case 'constraints.gatekeeper.sh':
      return [spec.field('match')];
    default:
      return [];
  }
}

/** Lists that leave something out, and lists that take something in. */
const exclusions = ['matchConditions', 'excludeResourceRules', 'excludedNamespaces', 'any', 'all'];
const inclusions = ['kinds', 'namespaces'];

function* narrowed(was: Field, is: Field): Iterable<Violation> {
  for (const key of ['namespaceSelector', 'objectSelector', 'labelSelector']) {
    const [old, now] = [was.field(key), is.field(key)];
    if (now.node?.kind === 'mapping' && selectsAllOf(now, old) === false)
      yield now.violation('The check leaves out objects or namespaces that it looked at');
  }
  for (const key of ['rules', 'resourceRules']) {
    const [old, now] = [was.field(key), is.field(key)];
    if (old.items.some((rule) => rule.field('operations').isList) && asksLess(old, now))
      yield now.violation('The check leaves out requests that it looked at');
  }
  for (const key of exclusions) {
    for (const item of addedItems(was.field(key), is.field(key), contentOf))
      yield item.violation('The check leaves out something more than before');
  }
  for (const key of inclusions) {
    const [old, now] = [was.field(key), is.field(key)];
    const isFewer = removedItems(old, now, contentOf).length > 0;
    if (now.items.length > 0 && (isFewer || (old.isAbsent && !old.isHidden)))
      yield now.violation('The check looks at less than before');
  }
}

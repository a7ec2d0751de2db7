import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['PolicyException'], {
  summary: 'An exception from a policy is wider than one workload',
  severity: 'medium',
  why: 'What the policy keeps out gets in through the exception, for every object that fits it and everyone who may create one.',
  fix: 'One exception for one policy: name the objects, their namespace (that of the exception) and who creates them.',
  references: ['https://kyverno.io/docs/guides/exceptions/'],
  equivalents: ['kyverno:policy-for-exceptions'],

  *check(exception) {
    if (exception.field('spec', 'exceptions').items.length > 1)
      yield exception
        .field('spec', 'exceptions')
        .violation('The exception is from more than one policy', 'info');
    const match = exception.field('spec', 'match');
    for (const clause of [...match.field('any').items, ...match.field('all').items]) {
      const resources = clause.field('resources');
      const names = resources.field('names');
      const namespaces = resources.field('namespaces');
      if (isOpen(names)) yield names.violation('The exception names no objects');
      if (isOpen(namespaces)) yield namespaces.violation('The exception names no namespace');
      const other = namespaces.items.find((item) => item.isNot(exception.subject.namespace));
      if (other) yield other.violation('The exception reaches into another namespace', 'low');
      if (clause.field('subjects').isAbsent)
        yield clause.violation('The exception holds for everyone', 'info');
    }
  },

  examples: {
    bad: [
      'apiVersion: kyverno.io/v2\nkind: PolicyException\nmetadata:\n  namespace: shop\nspec:\n  match:\n    any:\n      - resources: #!\n          kinds: [Pod]\n          namespaces: [shop]\n        subjects: [{ kind: User, name: ops }]\n',
      'apiVersion: kyverno.io/v2\nkind: PolicyException\nmetadata:\n  namespace: shop\nspec:\n  exceptions: #!\n    - policyName: a\n    - policyName: b\n  match:\n    any:\n      - subjects: [{ kind: User, name: ops }]\n        resources:\n          names: ["*"] #!\n          namespaces:\n            - shop\n            - bank #!\n',
    ],
    good: [
      'apiVersion: kyverno.io/v2\nkind: PolicyException\nmetadata:\n  namespace: shop\nspec:\n  exceptions:\n    - policyName: a\n  match:\n    any:\n      - resources: { names: [agent-*], namespaces: [shop] }\n        subjects: [{ kind: User, name: ops }]\n',
      'apiVersion: kyverno.io/v2\nkind: PolicyException\nmetadata:\n  namespace: shop\nspec:\n  match: ${MATCH}\n',
    ],
  },
});

function isOpen(list: Field): boolean {
  return list.isAbsent || (list.isList && list.items.length === 0) || list.items.some((item) => item.is('*'));
}

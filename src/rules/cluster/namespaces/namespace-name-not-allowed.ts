import { matches } from '../../../analysis/pattern.ts';
import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Namespace'], {
  summary: 'A namespace has a name that is not allowed',
  severity: 'low',
  why: 'Where rights and policies go by the beginning of a name, another name falls outside them, or under those of another team.',
  fix: 'Give the namespace a name that the policy allows.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  equivalents: ['kyverno:team-validate-ns-name'],
  parameters: {
    allowed: words('Names that namespaces may have, `*` for any characters; all if there are none'),
  },

  *check(namespace, { allowed }) {
    const name = namespace.field('metadata', 'name');
    if (name.text === undefined || allowed.length === 0 || matches(name.text, allowed)) return;
    yield name.violation(`A namespace may not be called "${name.text}"`);
  },

  examples: {
    given: { allowed: ['shop', 'shop-*'] },
    bad: ['apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shopping #!\n'],
    good: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop-web\n---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: ${TEAM}\n',
    ],
  },
});

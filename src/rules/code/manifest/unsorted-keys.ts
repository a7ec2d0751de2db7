import { byText } from '../../../finding/order.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'The keys of an object are not in alphabetical order',
  severity: 'info',
  why: 'Mere opinion: sorted keys keep differences between manifests small.',
  fix: 'Sort the keys at the top of the object.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/'],
  equivalents: ['kube-linter:sorted-keys'],

  *check(object) {
    const keys = object.root.entries;
    const first = keys.findIndex(([key], index) => byText(keys[index - 1]?.[0] ?? '', key) > 0);
    const [name, field] = keys[first] ?? [];
    if (field !== undefined)
      yield field.violation(`"${name}" stands after a key that follows it in the alphabet`);
  },

  examples: {
    bad: ['kind: ConfigMap\napiVersion: v1 #!\ndata: {}\n'],
    good: ['apiVersion: v1\ndata: {}\nkind: ConfigMap\n'],
  },
});

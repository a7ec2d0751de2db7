import { matches } from '../../../analysis/pattern.ts';
import { words } from '../../parameters.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod takes a priority that is not allowed',
  severity: 'low',
  why: 'When the cluster is full, pods of a higher class push out those of a lower one: it is taken from others.',
  fix: 'Set `priorityClassName` to a class that the policy allows.',
  references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/'],
  equivalents: ['kube-linter:priority-class-name', 'kyverno:allowed-podpriorities'],
  parameters: {
    allowed: words('Priority classes that may be used, `*` for any characters; all if there are none'),
  },

  *check(pod, { allowed }) {
    const name = pod.field('priorityClassName');
    if (name.text === undefined || name.text === '' || allowed.length === 0) return;
    if (!matches(name.text, allowed))
      yield name.violation(`The priority class "${name.text}" is not allowed`);
  },

  examples: {
    given: { allowed: ['shop-*'] },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  priorityClassName: system-node-critical #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  priorityClassName: shop-high\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers: []\n---\napiVersion: v1\nkind: Pod\nspec:\n  priorityClassName: ${CLASS}\n  containers: []\n',
    ],
  },
});

import { number } from '../../parameters.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod has more containers than is allowed',
  severity: 'info',
  why: 'The containers of a pod share its network and volumes, and live and die together: each can harm all others.',
  fix: 'Move what need not share a node into a workload of its own.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/#how-pods-manage-multiple-containers'],
  equivalents: ['kyverno:limit-containers-per-pod'],
  parameters: { most: number('How many main containers a pod may have; any number for 0', 0) },

  *check(pod, { most }) {
    const count = pod.containers.filter(({ role }) => role === 'main').length;
    if (most > 0 && count > most) {
      yield pod.field('containers').violation(`The pod has ${count} containers, ${most} are allowed`);
    }
  },

  examples: {
    given: { most: 2 },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers: #!\n    - name: app\n    - name: proxy\n    - name: log\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n  containers:\n    - name: app\n    - name: proxy\n',
    ],
  },
});

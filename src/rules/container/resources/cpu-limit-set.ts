import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container has a CPU limit',
  severity: 'info',
  why: 'Requests already divide the CPU fairly; a limit slows the container down while the node has CPU to spare.',
  fix: 'Remove `limits.cpu` and keep `requests.cpu`. Switch this rule off where limits are wanted.',
  references: ['https://docs.kernel.org/scheduler/sched-bwc.html'],
  equivalents: ['kyverno:forbid-cpu-limits'],

  *check(container) {
    const limit = container.field('resources', 'limits', 'cpu');
    if (!limit.isAbsent && !limit.isHidden) {
      yield limit.violation(`Container "${container.name}" has a CPU limit`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      resources:\n        limits: { cpu: 1 } #!\n  containers:\n    - name: app\n      resources:\n        limits:\n          cpu: 500m #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        requests: { cpu: 500m }\n        limits: { memory: 1Gi }\n    - name: proxy\n      resources:\n        limits: ${LIMITS}\n',
    ],
  },
});

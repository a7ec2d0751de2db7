import { quantityOf } from '../../../parse/kubernetes/quantity.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container may use only a part of one CPU',
  severity: 'info',
  why: 'It is halted for the rest of each tenth of a second once it has used its share, so answers get slow while the node idles.',
  fix: 'Give it a whole CPU, or a request without a limit.',
  references: ['https://docs.kernel.org/scheduler/sched-bwc.html'],
  equivalents: ['semgrep:no-fractional-cpu-limits'],

  *check(container) {
    const limit = container.field('resources', 'limits', 'cpu');
    const cores = quantityOf(limit);
    if (cores !== undefined && cores > 0 && cores < 1) {
      yield limit.violation(`Container "${container.name}" may use only a part of one CPU`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      resources:\n        limits: { cpu: 0.5 } #!\n  containers:\n    - name: app\n      resources:\n        limits:\n          cpu: 500m #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: { cpu: 1500m }\n    - name: proxy\n      resources:\n        limits: { cpu: "${CPU}" }\n    - name: worker\n      resources:\n        requests: { cpu: 500m }\n',
    ],
  },
});

import { isRemoved } from '../../../analysis/change/protection.ts';
import { serviceChangeRule } from '../../change-rule.ts';

export default serviceChangeRule({
  summary: 'A service loses the limit of what it may use',
  severity: 'low',

  why: 'One service that leaks or is attacked takes the memory, the processor time or the processes of all others on its host.',
  fix: 'Raise the limit instead of removing it.',
  references: ['https://docs.docker.com/reference/compose-file/deploy/#resources'],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [before.limits, after.limits];
    for (const resource of ['memory', 'cpus', 'pids'] as const) {
      if (isRemoved(was[resource], is[resource]))
        yield is[resource].violation(`Service "${after.name}" loses its limit of ${resource}`);
    }
  },

  examples: {
    bad: [
      {
        before: 'services:\n  shop:\n    image: shop\n    mem_limit: 1g\n',
        after: 'services:\n  shop: #!\n    image: shop\n',
      },
    ],
    good: [
      {
        before: 'services:\n  shop:\n    mem_limit: 1g\n',
        after: 'services:\n  shop:\n    deploy:\n      resources:\n        limits:\n          memory: 2g\n',
      },
    ],
  },
});

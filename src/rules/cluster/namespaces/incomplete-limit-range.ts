import { objectRule } from '../../rule.ts';

export default objectRule(['LimitRange'], {
  summary: 'A LimitRange leaves containers without a default or a bound',
  severity: 'low',
  why: 'A container that states nothing takes what it gets: one workload starves the others on its node.',
  fix: 'Give the item of type `Container` a `default`, a `defaultRequest`, a `max` and a `min`.',
  references: ['https://kubernetes.io/docs/concepts/policy/limit-range/'],
  equivalents: ['trivy:KSV-0039'],

  *check(range) {
    const limits = range.field('spec', 'limits');
    const containers = limits.items.filter((item) => item.field('type').is('Container'));
    const isForOthers = limits.items.length > 0 && containers.length === 0;
    if (limits.isHidden || isForOthers) return;
    const missing = parts.filter((part) => containers.every((item) => item.field(part).isAbsent));
    if (missing.length === 0) return;
    const severity = missing.includes('default') ? 'low' : 'info';
    yield (containers[0] ?? limits).violation(`Containers get no ${missing.join(', ')}`, severity);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: LimitRange\nspec: {} #!\n',
      'apiVersion: v1\nkind: LimitRange\nspec:\n  limits:\n    - type: Container #!\n      default: { memory: 200Mi }\n',
    ],
    good: [
      'apiVersion: v1\nkind: LimitRange\nspec:\n  limits:\n    - type: Container\n      default: { memory: 200Mi }\n      defaultRequest: { memory: 100Mi }\n      max: { memory: 1Gi }\n      min: { memory: 4Mi }\n',
      'apiVersion: v1\nkind: LimitRange\nspec:\n  limits:\n    - type: PersistentVolumeClaim\n      max: { storage: 2Gi }\n',
      'apiVersion: v1\nkind: LimitRange\nspec:\n  limits: ${LIMITS}\n',
    ],
  },
});

const parts = ['default', 'defaultRequest', 'max', 'min'];

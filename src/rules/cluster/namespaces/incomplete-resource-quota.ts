import { objectRule } from '../../rule.ts';

export default objectRule(['ResourceQuota'], {
  summary: 'A ResourceQuota bounds only a part of CPU and memory',
  severity: 'low',
  why: 'The namespace takes as much as it likes of what the quota leaves out: one tenant starves the others.',
  fix: 'Set `requests.cpu`, `requests.memory`, `limits.cpu` and `limits.memory` under `spec.hard`.',
  references: ['https://kubernetes.io/docs/concepts/policy/resource-quotas/#compute-resource-quota'],
  equivalents: ['trivy:KSV-0040'],

  *check(quota) {
    const hard = quota.field('spec', 'hard');
    const names = hard.entries.map(([name]) => name);
    const isForOthers = names.length > 0 && !names.some((name) => computes.test(name));
    if (hard.isHidden || isForOthers) return;
    const missing = bounds.filter(([name, short]) => !names.includes(name) && !names.includes(short));
    if (missing.length > 0)
      yield hard.violation(`The quota bounds no ${missing.map(([name]) => name).join(', ')}`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: ResourceQuota\nspec: {} #!\n',
      'apiVersion: v1\nkind: ResourceQuota\nspec:\n  hard: #!\n    requests.cpu: 1\n    limits.memory: 2Gi\n',
    ],
    good: [
      'apiVersion: v1\nkind: ResourceQuota\nspec:\n  hard:\n    cpu: 1\n    memory: 1Gi\n    limits.cpu: 2\n    limits.memory: 2Gi\n',
      'apiVersion: v1\nkind: ResourceQuota\nspec:\n  hard:\n    count/pods: 10\n',
      'apiVersion: v1\nkind: ResourceQuota\nspec:\n  hard: ${QUOTA}\n',
    ],
  },
});

const computes = /^(?:(?:requests|limits)\.)?(?:cpu|memory)$/;
/** `cpu` and `memory` are other names of what is requested. */
const bounds = [
  ['requests.cpu', 'cpu'],
  ['requests.memory', 'memory'],
  ['limits.cpu', 'limits.cpu'],
  ['limits.memory', 'limits.memory'],
] as const;

import { objectRule } from '../../rule.ts';

export default objectRule(['PodDisruptionBudget'], {
  summary: 'A disruption budget lets broken pods hold up a drain',
  severity: 'info',
  why: 'By default a pod that runs without being ready counts like any other: one that keeps crashing blocks the drain of its node.',
  fix: 'Set `unhealthyPodEvictionPolicy: AlwaysAllow`, or `IfHealthyBudget` where that is meant.',
  references: [
    'https://kubernetes.io/docs/tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy',
  ],
  equivalents: ['kube-linter:pdb-unhealthy-pod-eviction-policy'],

  *check(budget) {
    const policy = budget.field('spec', 'unhealthyPodEvictionPolicy');
    if (policy.isAbsent) yield policy.violation('This budget does not say when broken pods may be evicted');
  },

  examples: {
    bad: ['apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec: #!\n  maxUnavailable: 1\n'],
    good: [
      'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  unhealthyPodEvictionPolicy: IfHealthyBudget\n---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nspec:\n  unhealthyPodEvictionPolicy: ${POLICY}\n',
    ],
  },
});

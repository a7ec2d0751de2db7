import { replicasOf, replicated } from '../../../analysis/replicas.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule([...replicated], {
  summary: 'A workload that ran several times runs once or not at all',
  severity: 'low',

  why: 'The failure or the upkeep of one node, or one crash that an attacker provokes, takes the service down.',
  fix: 'Keep at least two replicas.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  equivalents: [],

  *check(before, after) {
    const replicas = after.field('spec', 'replicas');
    const [was, is] = [replicasOf(before.field('spec', 'replicas')), replicasOf(replicas)];
    if (was === undefined || is === undefined || was <= is || is > 1) return;
    // Whoever hands the number over to an autoscaler removes it.
    if (!replicas.isAbsent)
      yield replicas.violation(`${after.kind} "${after.subject.name}" goes from ${was} replicas to ${is}`);
  },

  examples: {
    bad: [
      {
        before: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  replicas: 3\n',
        after: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  replicas: 1 #!\n',
      },
    ],
    good: [
      {
        before: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  replicas: 3\n',
        after: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  replicas: 2\n',
      },
      {
        before: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec:\n  replicas: 3\n',
        after: 'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\nspec: {}\n',
      },
    ],
  },
});

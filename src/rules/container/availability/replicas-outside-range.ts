import { replicasOf, replicated } from '../../../analysis/replicas.ts';
import { number } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(replicated, {
  summary: 'A workload runs fewer or more pods than is allowed',
  severity: 'low',
  why: 'With too few pods the loss of a node stops the workload; too many take the room of others.',
  fix: 'Set `spec.replicas` to a number that the policy allows.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas'],
  equivalents: ['gatekeeper:K8sReplicaLimits'],
  parameters: {
    least: number('The least number of pods', 0),
    most: number('The greatest number of pods; any for 0', 0),
  },

  *check(workload, { least, most }) {
    const field = workload.field('spec', 'replicas');
    const replicas = replicasOf(field);
    if (replicas === undefined || (replicas >= least && (most <= 0 || replicas <= most))) return;
    const bound = replicas < least ? `at least ${least}` : `at most ${most}`;
    yield field.violation(`${workload.kind} "${workload.subject.name}" has ${replicas} of ${bound} pods`);
  },

  examples: {
    given: { least: 2, most: 5 },
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec: #!\n  paused: false\n---\napiVersion: apps/v1\nkind: StatefulSet\nspec:\n  replicas: 6 #!\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n---\napiVersion: apps/v1\nkind: StatefulSet\nspec:\n  replicas: ${REPLICAS}\n',
    ],
  },
});

import { replicasOf } from '../../../analysis/replicas.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Deployment', 'DeploymentConfig'], {
  summary: 'A workload runs as a single pod',
  severity: 'low',
  confidence: 'medium',
  why: 'Whoever crashes the one pod, or the drain of its node, takes the service down.',
  fix: 'Set `replicas: 2` or more; leave the field out where an autoscaler sets it.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas'],
  equivalents: [
    'polaris:deploymentMissingReplicas',
    'kube-score:deployment-replicas',
    'kyverno:deployment-has-multiple-replicas',
  ],

  *check(workload) {
    const field = workload.field('spec', 'replicas');
    const replicas = replicasOf(field);
    if (replicas === undefined || replicas >= 2) return;
    if (replicas === 1 && !field.isAbsent) yield field.violation('This workload runs as a single pod');
    else if (replicas === 1)
      yield field.violation('This workload runs as a single pod unless an autoscaler adds to it', 'info');
    else yield field.violation('This workload runs no pod', 'info');
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 1 #!\n---\napiVersion: apps/v1\nkind: Deployment\nspec: #!\n  selector: {}\n---\napiVersion: apps.openshift.io/v1\nkind: DeploymentConfig\nspec:\n  replicas: 0 #!\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: ${REPLICAS}\n---\napiVersion: apps/v1\nkind: StatefulSet\nspec:\n  replicas: 1\n',
    ],
  },
});

import { replicasOf } from '../../../analysis/replicas.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Deployment', 'DeploymentConfig', 'StatefulSet'], {
  summary: 'A workload runs as fewer than three pods',
  severity: 'info',
  why: 'While one of two pods is replaced or its zone is out, a single one is left, and what votes has no majority.',
  fix: 'Set `replicas: 3` or more where the workload has to survive the loss of a zone during a rollout.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#replicas'],
  equivalents: ['kube-linter:minimum-three-replicas'],

  *check(workload) {
    const field = workload.field('spec', 'replicas');
    const replicas = replicasOf(field);
    if (replicas !== undefined && replicas < 3) {
      yield field.violation(`This workload runs as fewer than three pods: ${replicas}`);
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 2 #!\n---\napiVersion: apps/v1\nkind: StatefulSet\nspec: #!\n  selector: {}\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  replicas: 3\n---\napiVersion: apps/v1\nkind: StatefulSet\nspec:\n  replicas: ${REPLICAS}\n',
    ],
  },
});

import { labelSelector, plainSelector } from '../../../bundle/selector.ts';
import { podLabels } from '../../../bundle/workload.ts';
import { replicated } from '../../../analysis/replicas.ts';
import { objectRule } from '../../rule.ts';

const kinds = [...replicated, 'DaemonSet'] as const;
const plain = ['ReplicationController', 'DeploymentConfig'];

export default objectRule([...kinds], {
  needs: 'bundle',
  summary: 'The selector of a workload matches the pods of another',
  severity: 'low',
  why: 'What counts or cleans up by the selector, such as autoscalers and old ReplicaSets, takes the pods of one for those of the other.',
  fix: 'Give each workload a label that no other has, and select it.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector'],
  equivalents: [],

  *check(workload, bundle) {
    const field = workload.field('spec', 'selector');
    const selector = plain.includes(workload.kind) ? plainSelector(field) : labelSelector(field);
    for (const other of kinds.flatMap((kind) => bundle.othersLike(workload, kind))) {
      if (!podLabels(other).some((labels) => selector(labels) === true)) continue;
      yield field.violation(`The selector matches the pods of ${other.kind} "${other.subject.name}" too`);
      return;
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector: #!\n    matchLabels: { app: shop }\n  template:\n    metadata:\n      labels: { app: shop }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  selector:\n    matchLabels: { app: shop, tier: db }\n  template:\n    metadata:\n      labels: { app: shop, tier: db }\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n  selector:\n    matchLabels: { app: shop, tier: web }\n  template:\n    metadata:\n      labels: { app: shop, tier: web }\n---\napiVersion: apps/v1\nkind: StatefulSet\nmetadata:\n  name: db\nspec:\n  selector:\n    matchLabels: { app: shop, tier: db }\n  template:\n    metadata:\n      labels: { app: shop, tier: db }\n',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  namespace: blue\nspec:\n  selector:\n    matchLabels: { app: web }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\n  namespace: green\nspec:\n  selector:\n    matchLabels: { app: web }\n',
    ],
  },
});

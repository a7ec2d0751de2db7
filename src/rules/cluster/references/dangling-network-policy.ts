import { isNetworkPolicy } from '../../../analysis/network-policy.ts';
import { labelSelector } from '../../../bundle/selector.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['NetworkPolicy'], {
  needs: 'bundle',
  summary: 'A network policy selects no pod',
  severity: 'medium',
  why: 'The pods it was written for stay open to the whole cluster, and nothing says so.',
  fix: 'Select the labels that the pod template has.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/#networkpolicy-resource',
  ],
  equivalents: [
    'kube-linter:dangling-networkpolicy',
    'kube-score:networkpolicy-targets-pod',
    'kubescape:C-0299',
    'kics:network_policy_is_not_targeting_any_pod',
  ],

  *check(policy, bundle) {
    const selector = policy.field('spec', 'podSelector');
    const { namespace } = policy.subject;
    if (selector.isAbsent || !isNetworkPolicy(policy)) return;
    if (!bundle.selectsNoPod(labelSelector(selector), namespace)) return;
    if (selector.entries.every(([, part]) => part.entries.length + part.items.length === 0)) return;
    const hidden = bundle.mayHideWorkloads ? 'low' : undefined;
    const severity = bundle.workloads(namespace).length === 0 ? 'info' : hidden;
    yield selector.violation('The policy selects none of the pods here', severity);
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: #!\n    matchLabels: { app: wed }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers: []\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: #!\n    matchExpressions:\n      - { key: app, operator: Exists }\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector:\n    matchLabels: { app: web }\n---\napiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: web\nspec:\n  jobTemplate:\n    spec:\n      template:\n        metadata:\n          labels: { app: web }\n        spec:\n          containers: []\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: all\nspec:\n  podSelector: {}\n',
      'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector:\n    matchLabels: { app: "${APP}" }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers: []\n',
    ],
  },
});

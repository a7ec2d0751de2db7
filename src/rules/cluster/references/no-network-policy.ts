import { isNetworkPolicy } from '../../../analysis/network-policy.ts';
import { labelSelector } from '../../../bundle/selector.ts';
import { podLabels } from '../../../bundle/workload.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

/** Policies of other makers and of the whole cluster, whose selectors we do not read. */
const otherPolicies = [
  'CiliumNetworkPolicy',
  'CiliumClusterwideNetworkPolicy',
  'GlobalNetworkPolicy',
  'AdminNetworkPolicy',
  'BaselineAdminNetworkPolicy',
  'ClusterNetworkPolicy',
];

export default objectRule(['*'], {
  needs: 'bundle',
  summary: 'No network policy selects the pods of a workload',
  severity: 'low',
  why: 'Every pod of the cluster can reach these, and they can reach everything: one that is broken into is a way to all others.',
  fix: 'Add a NetworkPolicy that selects the pods and names their peers, or one with an empty `podSelector` for the namespace.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies'],
  equivalents: [
    'kube-linter:non-isolated-pod',
    'checkov:CKV2_K8S_6',
    'polaris:missingNetworkPolicy',
    'kubescape:C-0260',
    'kube-score:pod-networkpolicy',
    'kics:pod_misconfigured_network_policy',
    'kubescape:C-0030',
    'kubescape:C-0049',
    'kubescape:C-0054',
    'kubescape:C-0206',
    'kyverno:require-network-policy',
  ],

  *check(object, bundle) {
    const labels = podLabels(object);
    const { namespace, name } = object.subject;
    if (labels.length === 0 || !bundle.isWhole || otherPolicies.some((kind) => bundle.has(kind))) return;
    // Policies do not apply to pods in the network of their node.
    const networks = object.pods.map((pod) => pod.field('hostNetwork'));
    if (networks.some((network) => !network.isAbsent && !network.is(false))) return;
    const policies = bundle.all('NetworkPolicy', namespace);
    const isSelected = (pods: Field) =>
      policies.some((policy) => {
        const selector = policy.field('spec', 'podSelector');
        return selector.isAbsent || !isNetworkPolicy(policy) || labelSelector(selector)(pods) !== false;
      });
    if (labels.every(isSelected)) return;
    // Where others of the namespace are covered, this one was forgotten.
    yield object.root.violation(
      `No network policy selects the pods of ${object.kind} "${name}"`,
      policies.length > 0 ? 'medium' : undefined,
    );
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web #!\nspec:\n  template:\n    metadata:\n      labels: { app: web }\n    spec:\n      containers: []\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web #!\n  labels: { app: web }\nspec:\n  containers: []\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: shop\nspec:\n  podSelector:\n    matchLabels: { app: shop }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers: []\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: all\nspec:\n  podSelector: {}\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: ${LABELS}\nspec:\n  containers: []\n---\napiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector:\n    matchExpressions:\n      - { key: app, operator: In, values: [web] }\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: agent\nspec:\n  hostNetwork: true\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: []\n---\napiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: web\n',
    ],
  },
});

import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Pod'], {
  summary: 'A pod stands alone, without a controller',
  severity: 'low',
  why: 'When its node is drained or lost, it is gone and nothing starts it again.',
  fix: 'Make it a Deployment, or a Job when it is to end.',
  references: [
    'https://kubernetes.io/docs/concepts/configuration/overview/#naked-pods-vs-replicasets-deployments-and-jobs',
  ],
  equivalents: ['kubescape:C-0073', 'kyverno:prevent-bare-pods', 'polaris:custom:nakedPod'],

  *check(pod) {
    const isOwned = !pod.field('metadata', 'ownerReferences').isAbsent;
    if (!isOwned && !isStatic(pod) && !isHook(pod))
      yield pod.violation('This pod stands alone, without a controller');
  },

  examples: {
    bad: ['apiVersion: v1\nkind: Pod\nmetadata:\n  name: app #!\nspec:\n  containers: []\n'],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers: []\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  ownerReferences:\n    - kind: ReplicaSet\n      name: app\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  namespace: kube-system\n  labels: { component: kube-apiserver, tier: control-plane }\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations: { helm.sh/hook: test }\n',
    ],
  },
});

/** A file of the kubelet of a control plane node, as kubeadm writes it. */
function isStatic(pod: KubernetesObject): boolean {
  const tier = pod.field('metadata', 'labels', 'tier');
  return tier.is('control-plane') || tier.isHidden;
}

/** Helm and Argo CD run such a pod once and look after it. */
function isHook(pod: KubernetesObject): boolean {
  const annotations = pod.field('metadata', 'annotations');
  return (
    !annotations.field('helm.sh/hook').isAbsent || !annotations.field('argocd.argoproj.io/hook').isAbsent
  );
}

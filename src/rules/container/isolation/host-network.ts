import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod shares the network of its node',
  severity: 'high',
  why: "The pod reaches what listens only on the node and the cloud's metadata service with the node's identity, and no network policy holds it.",
  fix: 'Remove `hostNetwork: true`; a pod that needs one port of the node gets it by `hostPort`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  equivalents: [
    'pss:hostNamespaces',
    'kube-linter:host-network',
    'trivy:KSV-0009',
    'checkov:CKV_K8S_19',
    'polaris:hostNetworkSet',
    'kubescape:C-0041',
    'kubesec:HostNetwork',
    'gatekeeper:K8sPSPHostNetworkingPorts',
    'kyverno:disallow-host-namespaces',
    'kics:shared_host_network_namespace',
    'semgrep:hostnetwork-pod',
  ],

  *check(pod) {
    const field = pod.field('hostNetwork');
    if (field.is(true))
      yield { ...field.violation('The pod shares the network of its node'), edit: field.set(false) };
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: true #!\n  containers: []\n',
      'apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:\n      hostNetwork: true #!\n      containers:\n        - name: app\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: false\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: ${HOST_NETWORK}\n  containers: []\n',
    ],
  },
});

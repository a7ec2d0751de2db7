import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod shares a namespace of its node',
  severity: 'high',
  why: "With the node's processes, memory or network in view, a pod can read other workloads' secrets and reach what listens only on the node.",
  fix: 'Remove the field; a pod that needs one port of the node gets it by `hostPort`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  equivalents: [
    'pss:hostNamespaces',
    'kube-linter:host-pid',
    'kube-linter:host-ipc',
    'kube-linter:host-network',
    'trivy:KSV-0008',
    'trivy:KSV-0009',
    'trivy:KSV-0010',
    'checkov:CKV_K8S_17',
    'checkov:CKV_K8S_18',
    'checkov:CKV_K8S_19',
    'polaris:hostPIDSet',
    'polaris:hostIPCSet',
    'polaris:hostNetworkSet',
    'kubescape:C-0038',
    'kubescape:C-0041',
    'gatekeeper:K8sPSPHostNamespace',
    'kyverno:disallow-host-namespaces',
  ],

  *check(pod) {
    for (const [name, what] of namespaces) {
      const field = pod.field(name);
      if (field.is(true)) yield field.violation(`The pod shares the ${what} of its node`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  hostPID: on #!\n  hostIPC: true #!\n  hostNetwork: true #!\n  containers: []\n',
      'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nspec:\n  template:\n    spec:\n      hostNetwork: true #!\n      containers:\n        - name: app\n',
    ],
    good: ['apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: false\n  containers: []\n'],
  },
});

const namespaces = [
  ['hostPID', 'processes'],
  ['hostIPC', 'inter-process communication'],
  ['hostNetwork', 'network'],
] as const;

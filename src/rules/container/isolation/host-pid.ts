import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod sees the processes of its node',
  severity: 'high',
  why: "Through `/proc` of the node's processes a pod reads the environment, the open files and, as root, the memory of other workloads: their secrets.",
  fix: 'Remove `hostPID: true`; containers of one pod see each other with `shareProcessNamespace: true`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  equivalents: [
    'pss:hostNamespaces',
    'kube-linter:host-pid',
    'trivy:KSV-0010',
    'checkov:CKV_K8S_17',
    'polaris:hostPIDSet',
    'kubescape:C-0038',
    'kubescape:C-0275',
    'kubesec:HostPID',
    'gatekeeper:K8sPSPHostNamespace',
    'kyverno:disallow-host-namespaces',
    'kics:shared_host_pid_namespace',
    'semgrep:hostpid-pod',
  ],

  *check(pod) {
    const field = pod.field('hostPID');
    if (field.is(true))
      yield { ...field.violation('The pod sees the processes of its node'), edit: field.set(false) };
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  hostPID: on #!\n  containers: []\n',
      'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nspec:\n  template:\n    spec:\n      hostPID: true #!\n      containers:\n        - name: app\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  hostPID: false\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  hostPID: ${HOST_PID}\n  containers: []\n',
    ],
  },
});

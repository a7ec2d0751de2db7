import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod shares the inter-process communication of its node',
  severity: 'high',
  why: 'The pod reads and changes the shared memory of processes on the node and of every other pod that does the same.',
  fix: 'Remove `hostIPC: true`; containers of one pod share theirs anyway.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  equivalents: [
    'pss:hostNamespaces',
    'kube-linter:host-ipc',
    'trivy:KSV-0008',
    'checkov:CKV_K8S_18',
    'polaris:hostIPCSet',
    'kubescape:C-0038',
    'kubescape:C-0276',
    'kubesec:HostIPC',
    'gatekeeper:K8sPSPHostNamespace',
    'kyverno:disallow-host-namespaces',
    'kics:shared_host_ipc_namespace',
    'semgrep:hostipc-pod',
  ],

  *check(pod) {
    const field = pod.field('hostIPC');
    if (field.is(true))
      yield {
        ...field.violation('The pod shares the inter-process communication of its node'),
        edit: field.set(false),
      };
  },

  examples: {
    bad: ['apiVersion: v1\nkind: Pod\nspec:\n  hostIPC: true #!\n  containers: []\n'],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  hostIPC: false\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  hostIPC: ${HOST_IPC}\n  containers: []\n',
    ],
  },
});

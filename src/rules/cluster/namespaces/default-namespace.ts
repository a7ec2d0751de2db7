import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'An object stands in the namespace `default`',
  severity: 'low',
  why: 'Quotas, network policies and permissions hold per namespace: in `default` everything that has no home shares them.',
  fix: 'Give the application a namespace of its own.',
  references: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces',
  ],
  equivalents: [
    'kube-linter:use-namespace',
    'trivy:KSV-0110',
    'checkov:CKV_K8S_21',
    'kubescape:C-0061',
    'kubescape:C-0212',
    'kyverno:disallow-default-namespace',
    'kyverno:require-tekton-namespace-pipelinerun',
    'kics:using_default_namespace',
    'kics:using_unrecommended_namespace',
  ],

  *check(object) {
    const namespace = object.field('metadata', 'namespace');
    if (namespace.is('default') && !belongsThere.has(`${object.kind}/${object.subject.name}`))
      yield namespace.violation(`${object.kind} "${object.subject.name}" stands in the default namespace`);
  },

  examples: {
    bad: ['apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\n  namespace: default #!\n'],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: shop\n  namespace: shop\n',
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\n  namespace: default\nautomountServiceAccountToken: false\n',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  namespace: ${NAMESPACE}\n',
    ],
  },
});

/** What Kubernetes itself puts there, and what is hardened there. */
const belongsThere = new Set([
  'Service/kubernetes',
  'Endpoints/kubernetes',
  'EndpointSlice/kubernetes',
  'ServiceAccount/default',
  'ConfigMap/kube-root-ca.crt',
]);

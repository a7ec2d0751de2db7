import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'An object stands in a namespace of the cluster itself',
  severity: 'low',
  confidence: 'medium',
  why: 'Admission policies usually leave `kube-system` out, and its secrets are those of the cluster: a weak workload there is worth more to an attacker.',
  fix: 'Give the workload a namespace of its own; leave this one to the components of the cluster.',
  references: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces',
  ],
  equivalents: ['trivy:KSV-0037', 'kics:using_unrecommended_namespace'],

  *check(object) {
    const namespace = object.field('metadata', 'namespace');
    if (!systemNamespaces.has(namespace.text ?? '') || isComponent(object) || readsAuthentication(object))
      return;
    yield namespace.violation(`${object.kind} "${object.subject.name}" stands in ${namespace.text}`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  namespace: kube-system #!\n',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: shop\n  namespace: kube-public #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  namespace: kube-system\n  labels:\n    tier: control-plane\n    component: kube-scheduler\n',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  namespace: kube-system\nroleRef:\n  kind: Role\n  name: extension-apiserver-authentication-reader\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  namespace: ${NAMESPACE}\n',
    ],
  },
});

const systemNamespaces = new Set(['kube-system', 'kube-public', 'kube-node-lease']);
const components = ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler'];

function isComponent(object: KubernetesObject): boolean {
  const labels = object.field('metadata', 'labels');
  const component = labels.field('component').text ?? '';
  return labels.field('tier').is('control-plane') && components.includes(component);
}

/** Extension API servers bind this role, which exists in `kube-system` alone. */
function readsAuthentication(object: KubernetesObject): boolean {
  return object.field('roleRef', 'name').is('extension-apiserver-authentication-reader');
}

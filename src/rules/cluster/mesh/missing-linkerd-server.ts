import { labelSelector } from '../../../bundle/selector.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'No Server of Linkerd covers a pod of the mesh, though others have one',
  severity: 'low',
  why: 'Authorization in Linkerd begins with a Server: for ports without one the default of the cluster decides, which lets everybody in.',
  fix: 'Add a Server that selects the pod and names its port.',
  references: ['https://linkerd.io/2/reference/authorization-policy/#server'],
  equivalents: ['kyverno:require-linkerd-server'],

  *check(pod, bundle) {
    const { subject, kind } = pod.object;
    const isMeshed = pod.metadata.field('annotations', 'linkerd.io/inject').is('enabled');
    const servers = bundle
      .all('Server', subject.namespace)
      .filter(({ group }) => group === 'policy.linkerd.io');
    if (!isMeshed || !bundle.isWhole || servers.length === 0) return;
    const labels = pod.metadata.field('labels');
    const isCovered = servers.some(
      (server) => labelSelector(server.field('spec', 'podSelector'))(labels) !== false,
    );
    if (!isCovered) yield pod.metadata.violation(`No Server covers the pods of ${kind} "${subject.name}"`);
  },

  examples: {
    bad: [
      'apiVersion: policy.linkerd.io/v1beta3\nkind: Server\nspec:\n  podSelector: { matchLabels: { app: cart } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    metadata: #!\n      annotations: { linkerd.io/inject: enabled }\n      labels: { app: web }\n    spec: { containers: [] }\n',
    ],
    good: [
      'apiVersion: policy.linkerd.io/v1beta3\nkind: Server\nspec:\n  podSelector: { matchLabels: { app: web } }\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    metadata:\n      annotations: { linkerd.io/inject: enabled }\n      labels: { app: web }\n    spec: { containers: [] }\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations: { linkerd.io/inject: enabled }\nspec: { containers: [] }\n',
    ],
  },
});

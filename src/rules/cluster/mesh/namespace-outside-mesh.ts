import { isTakenIn } from '../../../analysis/mesh-injection.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Namespace'], {
  summary: 'A namespace is in no service mesh',
  severity: 'info',
  why: 'Connections between its pods have neither mutual TLS nor an identity unless the applications see to it themselves.',
  fix: 'Label it `istio-injection: enabled` or `istio.io/dataplane-mode: ambient`, or annotate it `linkerd.io/inject: enabled`.',
  references: [
    'https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/',
    'https://linkerd.io/2/features/proxy-injection/',
  ],
  equivalents: [
    'kyverno:enforce-sidecar-injection-namespace',
    'kyverno:enforce-ambient-mode-namespace',
    'kyverno:require-linkerd-mesh-injection',
  ],

  *check(namespace) {
    if (!isTakenIn(namespace.field('metadata')))
      yield namespace.violation(`Namespace "${namespace.subject.name}" is in no service mesh`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop #!\n',
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop #!\n  labels: { istio-injection: disabled }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels: { istio.io/rev: stable }\n',
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  annotations: { linkerd.io/inject: enabled }\n',
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels: ${LABELS}\n',
    ],
  },
});

import { keptOut } from '../../../analysis/mesh-injection.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A workload or namespace is kept out of the service mesh',
  severity: 'medium',
  confidence: 'medium',
  why: 'Its connections have neither mutual TLS nor an identity, and the authorization policies of the mesh do not hold for it.',
  fix: 'Remove the label or annotation; for a job that must not wait for its proxy use a native sidecar.',
  references: [
    'https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/#controlling-the-injection-policy',
    'https://linkerd.io/2/features/proxy-injection/#manual-injection',
  ],
  equivalents: ['kyverno:prevent-disabling-injection-pods', 'kyverno:prevent-linkerd-pod-injection-override'],

  *check(object) {
    const own = object.field('metadata');
    const templates = object.pods.map(({ metadata }) => metadata).filter(({ node }) => node !== own.node);
    for (const field of [own, ...templates].flatMap((metadata) => keptOut(metadata))) {
      yield field.violation(`${object.kind} "${object.subject.name}" is kept out of the service mesh`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  labels:\n    sidecar.istio.io/inject: "false" #!\nspec:\n  containers: []\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      annotations:\n        linkerd.io/inject: disabled #!\n        sidecar.istio.io/inject: "false" #!\n    spec:\n      containers: []\n',
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  labels:\n    istio-injection: disabled #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    sidecar.istio.io/inject: "true"\n    linkerd.io/inject: ${INJECT}\nspec:\n  containers: []\n',
    ],
  },
});

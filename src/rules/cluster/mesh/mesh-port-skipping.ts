import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'Traffic of a workload goes past the proxy of its service mesh',
  severity: 'medium',
  confidence: 'medium',
  why: 'What goes past the proxy has neither mutual TLS nor an identity, and the authorization policies of the mesh do not hold for it.',
  fix: 'Remove the annotation; for protocols that the proxy cannot guess declare the port opaque.',
  references: [
    'https://linkerd.io/2/reference/proxy-configuration/',
    'https://istio.io/latest/docs/reference/config/annotations/',
  ],
  equivalents: ['kyverno:prevent-linkerd-port-skipping'],

  *check(object) {
    const own = object.field('metadata');
    const templates = object.pods.map(({ metadata }) => metadata).filter(({ node }) => node !== own.node);
    for (const metadata of [own, ...templates]) {
      for (const key of exemptions) {
        const annotation = metadata.field('annotations', key);
        if (!annotation.isAbsent && !annotation.isHidden && !annotation.is(''))
          yield annotation.violation('This traffic goes past the proxy of the mesh');
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    config.linkerd.io/skip-inbound-ports: "8080" #!\nspec:\n  containers: []\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      annotations:\n        traffic.sidecar.istio.io/excludeOutboundPorts: "5432" #!\n    spec:\n      containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    config.linkerd.io/opaque-ports: "5432"\n    config.linkerd.io/skip-outbound-ports: ${PORTS}\nspec:\n  containers: []\n',
    ],
  },
});

const exemptions = [
  'config.linkerd.io/skip-inbound-ports',
  'config.linkerd.io/skip-outbound-ports',
  'config.linkerd.io/skip-subnets',
  'traffic.sidecar.istio.io/excludeInboundPorts',
  'traffic.sidecar.istio.io/excludeOutboundPorts',
  'traffic.sidecar.istio.io/excludeOutboundIPRanges',
];

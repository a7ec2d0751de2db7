import { objectRule } from '../../rule.ts';

export default objectRule(['Service'], {
  summary: 'A Service stands for localhost',
  severity: 'medium',
  why: 'An ingress controller that resolves the name connects to itself: requests from outside reach what listens only there.',
  fix: 'Point `externalName` at a name outside the cluster, or use a Service with a selector.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#externalname'],
  equivalents: ['kyverno:no-localhost-service'],

  *check(service) {
    if (service.field('spec', 'type').isNot('ExternalName')) return;
    const name = service.field('spec', 'externalName');
    if (name.text !== undefined && loopback.test(name.text))
      yield name.violation(`Service "${service.subject.name}" stands for ${name.text}`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nspec:\n  type: ExternalName\n  externalName: localhost #!\n',
      'apiVersion: v1\nkind: Service\nspec:\n  type: ExternalName\n  externalName: 127.0.0.1 #!\n',
    ],
    good: ['apiVersion: v1\nkind: Service\nspec:\n  type: ExternalName\n  externalName: db.example.com\n'],
  },
});

const loopback = /^(?:(?:.+\.)?localhost(?:\.localdomain)?\.?|127\.\d+\.\d+\.\d+|::1)$/i;

import { writtenText } from '../../../analysis/written-text.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  summary: 'An Ingress does not say that plain HTTP is off',
  severity: 'info',
  why: 'Controllers that read the annotation, like the one of Google Cloud, serve HTTP beside HTTPS unless they are told not to.',
  fix: 'Add the annotation `kubernetes.io/ingress.allow-http: "false"`.',
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration#disabling_http'],
  equivalents: ['gatekeeper:K8sHttpsOnly', 'kyverno:require-ingress-https'],

  *check(ingress) {
    const annotation = ingress.field('metadata', 'annotations', 'kubernetes.io/ingress.allow-http');
    if (!annotation.isHidden && writtenText(annotation) !== 'false')
      yield annotation.violation(`Ingress "${ingress.subject.name}" does not say that plain HTTP is off`);
  },

  examples: {
    bad: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: #!\n  name: shop\n',
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    kubernetes.io/ingress.allow-http: "true" #!\n',
    ],
    good: [
      'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  annotations:\n    kubernetes.io/ingress.allow-http: "false"\n',
    ],
  },
});

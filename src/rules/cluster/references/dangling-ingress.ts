import { danglingReferences, ingressBackends } from '../../../analysis/service-reference.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Ingress'], {
  needs: 'bundle',
  summary: 'An ingress sends to a service or port that is not there',
  severity: 'low',
  why: 'Clients reach nothing, and whoever may create a service of that name in the namespace receives their requests.',
  fix: 'Name a service that is deployed, and one of its ports.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource'],
  equivalents: ['kube-linter:dangling-ingress', 'kube-score:ingress-targets-service', 'kubescape:C-0298'],

  check: (ingress, bundle) => danglingReferences(ingressBackends(ingress), bundle),

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - name: http\n      port: 80\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  defaultBackend:\n    service:\n      name: wed #!\n  rules:\n    - http:\n        paths:\n          - backend:\n              service:\n                name: web\n                port:\n                  number: 8080 #!\n          - backend:\n              service:\n                name: web\n                port:\n                  name: https #!\n',
      'apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  backend:\n    serviceName: web #!\n    servicePort: 80\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - name: http\n      port: 80\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - http:\n        paths:\n          - backend:\n              service:\n                name: web\n                port:\n                  name: http\n          - backend:\n              service:\n                name: ${SERVICE}\n          - backend:\n              resource:\n                kind: StorageBucket\n                name: files\n',
    ],
  },
});

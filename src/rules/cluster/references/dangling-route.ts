import { danglingReferences, routeBackends } from '../../../analysis/service-reference.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'], {
  needs: 'bundle',
  summary: 'A route sends to a service or port that is not there',
  severity: 'low',
  why: 'Clients reach nothing, and whoever may create a service of that name in the namespace receives their requests.',
  fix: 'Name a service that is deployed, and one of its ports.',
  references: ['https://gateway-api.sigs.k8s.io/api-types/httproute/#backendrefs-optional'],
  equivalents: ['kubescape:C-0302'],

  check: (route, bundle) => danglingReferences(routeBackends(route), bundle),

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n    - port: 80\n---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata:\n  name: web\nspec:\n  rules:\n    - backendRefs:\n        - name: wed #!\n          port: 80\n        - name: web\n          port: 8080 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  ports:\n    - port: 80\n---\napiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata:\n  name: web\n  namespace: shop\nspec:\n  rules:\n    - backendRefs:\n        - name: web\n          port: 80\n        - kind: StorageBucket\n          name: files\n        - name: ${SERVICE}\n          port: 80\n',
    ],
  },
});

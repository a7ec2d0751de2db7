import { ingressBackends, routeBackends } from '../../../analysis/service-reference.ts';
import { plainSelector } from '../../../bundle/selector.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Service', 'Ingress', 'HTTPRoute'], {
  needs: 'bundle',
  summary: 'A workload can be reached from outside the cluster',
  severity: 'info',
  why: 'What the workload does wrong can be tried by anybody who reaches the load balancer, node or gateway.',
  fix: 'Check that it is meant to be public, and that it authenticates its clients.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types',
  ],
  equivalents: ['kubescape:C-0256', 'kubescape:C-0266', 'kics:ingress_controller_exposes_workload'],

  *check(object, bundle) {
    const selected = (name: string, namespace: string) => {
      const service = bundle.find('Service', namespace, name);
      if (service === undefined) return undefined;
      return bundle.podsSelectedBy(plainSelector(service.field('spec', 'selector')), namespace)[0];
    };
    const { name, namespace } = object.subject;
    const type = object.field('spec', 'type');
    const pod = object.kind === 'Service' ? selected(name, namespace) : undefined;
    if (pod !== undefined && (type.is('LoadBalancer') || type.is('NodePort'))) {
      yield type.violation(`${pod.kind} "${pod.subject.name}" can be reached from outside`);
    }
    const backends = object.kind === 'Ingress' ? ingressBackends(object) : routeBackends(object);
    for (const backend of backends) {
      const behind = selected(backend.name.text ?? '', backend.namespace);
      if (behind === undefined) continue;
      yield backend.name.violation(`${behind.kind} "${behind.subject.name}" can be reached from outside`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: LoadBalancer #!\n  selector:\n    app: web\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  defaultBackend:\n    service:\n      name: web #!\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\n',
    ],
  },
});

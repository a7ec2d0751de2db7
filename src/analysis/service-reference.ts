import type { Severity } from '../finding/severity.ts';
import type { Violation } from '../finding/violation.ts';
import type { Bundle } from '../bundle/bundle.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import type { Field } from '../parse/yaml/field.ts';

/** Where traffic is sent to: a service and one of its ports, by number or name. */
export interface ServiceReference {
  readonly namespace: string;
  readonly name: Field;
  readonly port: Field;
}

/** The services behind an Ingress, of `networking.k8s.io/v1` or of the versions before it. */
export function ingressBackends(ingress: KubernetesObject): readonly ServiceReference[] {
  const { namespace } = ingress.subject;
  const rules = ingress.field('spec', 'rules').items;
  const backends = [
    ingress.field('spec', 'defaultBackend'),
    ingress.field('spec', 'backend'),
    ...rules.flatMap((rule) => rule.field('http', 'paths').items.map((path) => path.field('backend'))),
  ];
  return backends.flatMap((backend) => {
    const service = backend.field('service');
    if (!service.isAbsent) {
      const port = service.field('port');
      const number = port.field('number');
      return { namespace, name: service.field('name'), port: number.isAbsent ? port.field('name') : number };
    }
    const name = backend.field('serviceName');
    return name.isAbsent ? [] : { namespace, name, port: backend.field('servicePort') };
  });
}

/** The services behind a route of the Gateway API. */
export function routeBackends(route: KubernetesObject): readonly ServiceReference[] {
  const backends = route.field('spec', 'rules').items.flatMap((rule) => rule.field('backendRefs').items);
  return backends
    .filter((backend) => backend.field('kind').isAbsent || backend.field('kind').is('Service'))
    .map((backend) => ({
      namespace: backend.field('namespace').text ?? route.subject.namespace,
      name: backend.field('name'),
      port: backend.field('port'),
    }));
}

/** What is wrong with references: the service is not there, or has no such port. */
export function* danglingReferences(
  references: readonly ServiceReference[],
  bundle: Bundle,
): Iterable<Violation> {
  for (const { namespace, name, port } of references) {
    const services = bundle.variants('Service', namespace, name.text ?? '');
    if (services.length > 0) {
      if (!services.every((service) => lacksPort(service, port))) continue;
      yield port.violation(`Service "${name.text}" has no port ${port.text ?? port.number}`);
    } else if (name.text !== undefined && isMissing(bundle, namespace, name)) {
      yield name.violation(`There is no service "${name.text}" here`, severityIn(bundle, namespace));
    }
  }
}

function isMissing(bundle: Bundle, namespace: string, name: Field): boolean {
  return bundle.lacks('Service', namespace, name) || (bundle.isWhole && !bundle.has('Service', namespace));
}

/** Services may all be deployed from elsewhere. */
function severityIn(bundle: Bundle, namespace: string): Severity | undefined {
  return bundle.has('Service', namespace) ? undefined : 'info';
}

function lacksPort(service: KubernetesObject, port: Field): boolean {
  const ports = service.field('spec', 'ports');
  const wanted = port.number ?? port.text;
  if (wanted === undefined || ports.isHidden || ports.items.length === 0) return false;
  if (service.field('spec', 'type').is('ExternalName')) return false;
  const key = typeof wanted === 'number' ? 'port' : 'name';
  return ports.items.every((item) => !item.field(key).is(wanted) && !item.field(key).isHidden);
}

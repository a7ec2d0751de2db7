import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import { plainSelector } from '../../../bundle/selector.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Service'], {
  needs: 'bundle',
  summary: 'A service sends to a port that no pod declares',
  severity: 'low',
  why: 'Clients reach nothing, or a port that was never meant to be reached.',
  fix: 'Name a port of the containers in `targetPort`, or declare the port there.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports'],
  equivalents: ['kics:service_does_not_target_pod'],

  *check(service, bundle) {
    const selector = plainSelector(service.field('spec', 'selector'));
    const pods = bundle.podsSelectedBy(selector, service.subject.namespace);
    const ports = pods.flatMap(containerPorts);
    if (pods.length === 0 || ports.some((port) => port.isHidden)) return;
    for (const port of service.field('spec', 'ports').items) {
      const target = port.field('targetPort');
      const wanted = target.isAbsent ? port.field('port') : target;
      const key = wanted.text === undefined ? 'containerPort' : 'name';
      const value = wanted.text ?? wanted.number;
      const declared = ports.map((each) => each.field(key));
      if (value === undefined || declared.some((each) => each.is(value) || each.isHidden)) continue;
      // A number works without being declared; where no port is, nothing speaks against it.
      if (key === 'containerPort' && ports.length === 0) continue;
      yield wanted.violation(`No container declares port ${value}`, key === 'name' ? undefined : 'info');
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: htpp #!\n    - port: 9090 #!\n    - port: 443\n      targetPort: 8443\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers:\n    - name: app\n      ports:\n        - name: http\n          containerPort: 8443\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n      targetPort: http\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers:\n    - name: app\n    - name: proxy\n      ports:\n        - name: http\n          containerPort: 8080\n',
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector:\n    app: web\n  ports:\n    - port: 80\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: { app: web }\nspec:\n  containers:\n    - name: app\n',
    ],
  },
});

function containerPorts({ pods }: KubernetesObject) {
  return pods
    .flatMap(({ containers }) => containers)
    .flatMap((container) => {
      const ports = container.field('ports');
      return ports.isHidden ? [ports] : ports.items;
    });
}

import { isPortName, isPortNumber } from '../../../analysis/port.ts';
import type { Violation } from '../../../finding/violation.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Container } from '../../../parse/kubernetes/pod.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A port has a number or name that Kubernetes does not accept',
  severity: 'low',
  why: 'The API server refuses the object, or the Service leads nowhere.',
  fix: 'Use numbers from 1 to 65535, and names of up to 15 lower-case letters, digits and single hyphens, once in a container.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports'],
  equivalents: ['kube-linter:invalid-target-ports', 'kube-score:container-ports-check'],

  *check(object) {
    for (const { containers } of object.pods)
      for (const container of containers) yield* ofContainer(container);
    if (object.kind === 'Service' && object.group === '') yield* ofService(object);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      ports:\n        - name: setup #!\n          protocol: TCP\n  containers:\n    - name: app\n      ports:\n        - name: a-name-of-16-let #!\n          containerPort: 8080\n        - name: http\n          containerPort: 123456 #!\n        - { name: http, containerPort: 8081 } #!\n',
      'apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 80\n      targetPort: 0x1ffff #!\n    - port: 81\n      targetPort: My_Port #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - name: http-8080\n          containerPort: 8080\n        - containerPort: ${PORT}\n    - name: proxy\n      ports:\n        - { name: http-8080, containerPort: 8081 }\n',
      'apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 80\n    - port: 81\n      targetPort: http\n    - port: 82\n      targetPort: ${PORT}\n',
    ],
  },
});

function* ofContainer(container: Container): Iterable<Violation> {
  const names = new Set<string>();
  for (const port of container.field('ports').items) {
    const number = port.field('containerPort');
    if (number.isAbsent) yield number.violation(`A port of container "${container.name}" has no number`);
    else if (number.number !== undefined && !isPortNumber(number.number)) {
      yield number.violation(`There is no port ${number.number}`);
    }
    const name = port.field('name');
    if (name.text === undefined || name.text === '') continue;
    if (!isPortName(name.text)) yield name.violation(`"${name.text}" is no name for a port`);
    else if (names.has(name.text))
      yield name.violation(`Two ports of container "${container.name}" are called "${name.text}"`);
    names.add(name.text);
  }
}

function* ofService(service: KubernetesObject): Iterable<Violation> {
  for (const port of service.field('spec', 'ports').items) {
    const target = port.field('targetPort');
    const isWrong =
      (target.number !== undefined && target.number !== 0 && !isPortNumber(target.number)) ||
      (target.text !== undefined && !isPortName(target.text));
    if (isWrong)
      yield target.violation(`"${target.text ?? target.number}" is no port that a Service can lead to`);
  }
}

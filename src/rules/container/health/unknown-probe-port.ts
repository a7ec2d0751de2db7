import type { Container } from '../../../parse/kubernetes/pod.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A probe or hook asks a port that the container does not declare',
  severity: 'low',
  why: 'A port name that is not declared cannot be resolved: the probe fails for ever, and the container is restarted or never gets a request. A number works, but is often a slip.',
  fix: 'Declare the port under `ports` with `protocol: TCP`, or correct the probe.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#use-a-named-port',
  ],
  equivalents: ['kube-linter:liveness-port', 'kube-linter:readiness-port', 'kube-linter:startup-port'],

  *check(container) {
    const declared = declaredPorts(container);
    if (declared === undefined) return;
    for (const path of callers) {
      for (const handler of ['httpGet', 'tcpSocket', 'grpc']) {
        const port = container.field(...path, handler, 'port');
        const value = port.text ?? port.number;
        if (value === undefined || declared.includes(value)) continue;
        const message = `Container "${container.name}" declares no TCP port ${value}`;
        yield typeof value === 'number' ? port.violation(message, 'info') : port.violation(message);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      initContainers:\n        - name: sidecar\n          startupProbe:\n            grpc:\n              port: 9000 #!\n      containers:\n        - name: app\n          ports:\n            - { name: http, containerPort: 8080 }\n            - { name: dns, containerPort: 53, protocol: UDP }\n          livenessProbe:\n            httpGet:\n              port: web #!\n          readinessProbe:\n            tcpSocket:\n              port: dns #!\n          lifecycle:\n            preStop:\n              httpGet: { port: admin } #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports:\n        - { name: http, containerPort: 8080, protocol: TCP }\n      livenessProbe:\n        httpGet: { port: http }\n      readinessProbe:\n        httpGet: { port: 8080 }\n      startupProbe:\n        tcpSocket: { port: "${PORT}" }\n    - name: proxy\n      ports:\n        - containerPort: ${PORT}\n      livenessProbe:\n        httpGet: { port: 8080 }\n',
    ],
  },
});

const callers = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
];

/** Names and numbers of the TCP ports; `undefined` when a template hides one of them. */
function declaredPorts(container: Container): readonly (string | number | undefined)[] | undefined {
  const ports = container.field('ports');
  if (ports.isHidden || ports.items.some(mayBeAnyPort)) return undefined;
  return ports.items
    .filter((port) => !port.field('protocol').isNot('TCP'))
    .flatMap((port) => [port.field('name').text, port.field('containerPort').number]);
}

function mayBeAnyPort(port: Field): boolean {
  return port.isHidden || port.field('name').isHidden || port.field('containerPort').isHidden;
}

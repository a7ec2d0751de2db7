import { patienceOf, questionOf } from '../../../analysis/probes.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container is restarted as soon as it is too busy to answer',
  severity: 'low',
  why: 'Liveness and readiness ask the same with the same patience: whoever overloads the container, or takes down what it depends on, has it killed instead of relieved, in all replicas at once.',
  fix: 'Give the liveness probe a question of its own, more patience (`failureThreshold`), or leave it out.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  equivalents: ['kube-score:pod-probes-identical', 'kyverno:validate-probes'],

  *check(container) {
    const liveness = container.field('livenessProbe');
    const readiness = container.field('readinessProbe');
    const question = questionOf(container, liveness);
    if (question === undefined || question !== questionOf(container, readiness)) return;
    const patience = patienceOf(liveness);
    const sooner = patienceOf(readiness);
    if (patience !== undefined && sooner !== undefined && patience <= sooner) {
      yield liveness.violation(
        `The liveness probe of container "${container.name}" asks the same as its readiness probe and is no more patient`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      ports: [{ name: http, containerPort: 8080 }]\n      livenessProbe: #!\n        httpGet: { port: http }\n      readinessProbe:\n        httpGet: { path: /, port: 8080, scheme: HTTP }\n    - name: worker\n      livenessProbe: #!\n        exec: { command: [check] }\n      readinessProbe:\n        exec: { command: [check] }\n        periodSeconds: 20\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      livenessProbe:\n        httpGet: { path: /live, port: 8080 }\n      readinessProbe:\n        httpGet: { path: /ready, port: 8080 }\n    - name: patient\n      livenessProbe:\n        tcpSocket: { port: 8080 }\n        failureThreshold: 6\n      readinessProbe:\n        tcpSocket: { port: 8080 }\n    - name: unknown\n      livenessProbe:\n        grpc: { port: "${PORT}" }\n      readinessProbe:\n        grpc: { port: "${PORT}" }\n    - name: idle\n',
    ],
  },
});

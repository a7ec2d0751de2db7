import { isServing, lacksProbe } from '../../../analysis/probes.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container has no probe of any kind',
  severity: 'low',
  why: 'Kubernetes takes it for healthy as long as its process exists: one that hangs gets requests and stays.',
  fix: 'Add a `readinessProbe` first; a `livenessProbe` or `startupProbe` where the process needs one.',
  references: ['https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/'],
  equivalents: ['kyverno:require-pod-probes'],

  *check(container) {
    if (isServing(container) && probes.every((probe) => lacksProbe(container, probe))) {
      yield container.violation(`Container "${container.name}" has no probe`);
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:\n      containers:\n        - name: app #!\n          livenessProbe: {}\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:\n      initContainers:\n        - name: setup\n      containers:\n        - name: app\n          startupProbe:\n            tcpSocket: { port: 8080 }\n        - name: proxy\n          livenessProbe: ${PROBE}\n',
      'apiVersion: batch/v1\nkind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          containers:\n            - name: app\n',
    ],
  },
});

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;

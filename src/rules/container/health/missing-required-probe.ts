import { isServing, lacksProbe, type ProbeName } from '../../../analysis/probes.ts';
import { words } from '../../parameters.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container lacks a probe that the policy asks for',
  severity: 'low',
  why: 'Kubernetes sends requests to a container that hangs, and does not start it anew.',
  fix: 'Add the probe.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  equivalents: ['gatekeeper:K8sRequiredProbes'],
  parameters: {
    probes: words('Probes that every container needs: `livenessProbe`, `readinessProbe`, `startupProbe`'),
  },

  *check(container, { probes }) {
    for (const probe of known) {
      if (!probes.includes(probe) || !isServing(container) || !lacksProbe(container, probe)) continue;
      yield container.field(probe).violation(`Container "${container.name}" has no ${probe}`);
    }
  },

  examples: {
    given: { probes: ['startupProbe'] },
    bad: ['apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app #!\n'],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      startupProbe:\n        tcpSocket: { port: 80 }\n',
      'apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      restartPolicy: Never\n      containers:\n        - name: app\n',
    ],
  },
});

const known: readonly ProbeName[] = ['livenessProbe', 'readinessProbe', 'startupProbe'];

import { isServing, lacksProbe } from '../../../analysis/probes.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container gets requests before it can answer them',
  severity: 'low',
  why: 'Services send requests to a pod as soon as it starts, and a rollout goes on although the new version never came up.',
  fix: 'Add a `readinessProbe` that succeeds once the container can answer.',
  references: ['https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/'],
  equivalents: [
    'kube-linter:no-readiness-probe',
    'checkov:CKV_K8S_9',
    'polaris:readinessProbeMissing',
    'kubescape:C-0018',
    'kube-score:pod-probes',
    'gatekeeper:K8sRequiredProbes',
    'kics:readiness_probe_is_not_configured',
  ],

  *check(container) {
    if (isServing(container) && lacksProbe(container, 'readinessProbe')) {
      yield container
        .field('readinessProbe')
        .violation(`Container "${container.name}" has no readiness probe`);
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      initContainers:\n        - name: setup\n      containers:\n        - name: app #!\n        - name: proxy\n          readinessProbe: #!\n            periodSeconds: 5\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          readinessProbe:\n            httpGet: { port: 8080 }\n        - name: proxy\n          readinessProbe: ${PROBE}\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  restartPolicy: Never\n  containers:\n    - name: app\n',
    ],
  },
});

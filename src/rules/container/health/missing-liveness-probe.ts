import { isServing, lacksProbe } from '../../../analysis/probes.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'Nothing restarts a container that hangs',
  severity: 'info',
  why: 'A process that stopped working without ending, by a deadlock or by an attack, stays as it is until somebody notices.',
  fix: 'Add a `livenessProbe` that asks the process itself and nothing it depends on; leave it out where the process ends when it fails.',
  references: ['https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/'],
  equivalents: [
    'kube-linter:no-liveness-probe',
    'checkov:CKV_K8S_8',
    'polaris:livenessProbeMissing',
    'kubescape:C-0056',
    'gatekeeper:K8sRequiredProbes',
    'kics:liveness_probe_is_not_defined',
  ],

  *check(container) {
    if (isServing(container) && lacksProbe(container, 'livenessProbe')) {
      yield container.field('livenessProbe').violation(`Container "${container.name}" has no liveness probe`);
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      initContainers:\n        - name: setup\n      containers:\n        - name: app #!\n        - name: proxy\n          livenessProbe: {} #!\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          livenessProbe:\n            exec: { command: [cat, /tmp/healthy] }\n        - name: proxy\n          livenessProbe: ${PROBE}\n',
      'apiVersion: batch/v1\nkind: Job\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n',
    ],
  },
});

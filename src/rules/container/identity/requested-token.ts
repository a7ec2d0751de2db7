import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod asks for a token of the Kubernetes API',
  severity: 'info',
  why: 'Worth knowing who talks to the API server: whoever breaks into a container does so as the pod.',
  fix: 'Set `automountServiceAccountToken: false`, unless the program talks to the API server.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
  ],
  equivalents: [
    'trivy:KSV-0036',
    'polaris:automountServiceAccountToken',
    'kubescape:C-0034',
    'kubescape:C-0190',
    'gatekeeper:K8sPSPAutomountServiceAccountTokenPod',
  ],

  *check(pod) {
    const automount = pod.field('automountServiceAccountToken');
    if (automount.is(true)) yield automount.violation('The pod asks for a token of the Kubernetes API');
    if (!automount.isAbsent) return;
    for (const container of pod.containers) {
      for (const mount of container.field('volumeMounts').items) {
        const path = mount.field('mountPath');
        if (path.is(place))
          yield path.violation(`Container "${container.name}" mounts a token of the Kubernetes API`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAccountToken: true #!\n  containers: []\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      volumeMounts:\n        - name: token\n          mountPath: /var/run/secrets/kubernetes.io/serviceaccount #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAccountToken: false\n  containers:\n    - name: app\n      volumeMounts:\n        - name: token\n          mountPath: /var/run/secrets/kubernetes.io/serviceaccount\n',
    ],
  },
});

const place = '/var/run/secrets/kubernetes.io/serviceaccount';

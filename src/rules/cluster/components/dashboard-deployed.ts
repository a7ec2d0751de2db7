import { parseImageReference } from '../../../parse/image-reference.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'The Kubernetes dashboard is deployed',
  severity: 'medium',
  why: 'Whoever reaches it with a token, a flaw or a forgotten sign-in page acts on the cluster with its rights.',
  fix: 'Use the console of your provider or a tool on your own machine; where it must stay, keep it behind a proxy that authenticates.',
  references: ['https://kubernetes.io/docs/tasks/access-application-cluster/web-ui-dashboard/'],
  equivalents: ['checkov:CKV_K8S_33', 'kics:dashboard_is_enabled'],

  *check(pod) {
    const images = pod.containers.map((container) => container.field('image'));
    const labels = [pod.object.field('metadata', 'labels'), pod.metadata.field('labels')].flatMap((all) =>
      ['app', 'k8s-app', 'app.kubernetes.io/name'].map((key) => all.field(key)),
    );
    const found =
      images.find(({ text }) =>
        /kubernetes-dashboard|kubernetesui\//.test(parseImageReference(text ?? '').name),
      ) ?? labels.find((label) => label.is('kubernetes-dashboard'));
    if (found) yield found.violation('This is the Kubernetes dashboard');
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: docker.io/kubernetesui/dashboard:v2.7.0 #!\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    metadata:\n      labels:\n        k8s-app: kubernetes-dashboard #!\n    spec:\n      containers:\n        - name: web\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: web\n          image: grafana/grafana:11.0.0\n',
    ],
  },
});

import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'The retired ingress-nginx controller is deployed',
  severity: 'medium',
  why: 'The project ended in March 2026: nobody mends the flaws that are found in what stands between the internet and the cluster, and reads its secrets.',
  fix: 'Move to an implementation of the Gateway API, or to another ingress controller.',
  references: ['https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/'],
  equivalents: ['kubescape:C-0292'],

  *check(container) {
    const image = container.field('image');
    if (image.text !== undefined && controller.test(image.text))
      yield image.violation('ingress-nginx is retired: its flaws are no longer mended');
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: DaemonSet\nspec:\n  template:\n    spec:\n      containers:\n        - name: controller\n          image: registry.k8s.io/ingress-nginx/controller:v1.14.0 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: controller\n      image: docker.io/nginx/nginx-ingress:5.0.0\n    - name: other\n      image: ${REGISTRY}/controller\n',
    ],
  },
});

const controller =
  /(?:^|\/)ingress-nginx\/controller(?:-chroot)?(?:[:@]|$)|nginx-ingress-controller(?:[:@]|$)|(?:registry\.k8s\.io|k8s\.gcr\.io)\/ingress-nginx\//;

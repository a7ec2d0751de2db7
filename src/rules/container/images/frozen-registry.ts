import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'An image comes from the registry that Kubernetes abandoned',
  severity: 'low',
  why: '`k8s.gcr.io` has been frozen since April 2023: it has no corrected images, and may stop answering.',
  fix: 'Take the image from `registry.k8s.io`.',
  references: ['https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/'],
  equivalents: ['kubescape:C-0253', 'kyverno:restrict-deprecated-registry'],

  *check(container) {
    const image = container.field('image');
    if (image.text?.startsWith('k8s.gcr.io/') !== true) return;
    const violation = image.violation(`Image "${image.text}" comes from a registry that is frozen`);
    yield { ...violation, edit: image.set(image.text.replace('k8s.gcr.io', 'registry.k8s.io')) };
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      image: k8s.gcr.io/pause:3.6 #!\n  containers: []\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: registry.k8s.io/pause:3.9\n    - name: other\n      image: ${REGISTRY}/pause:3.9\n',
    ],
  },
});

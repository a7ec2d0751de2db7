import { parseImageReference } from '../../../parse/image-reference.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container’s image is not pinned by its digest',
  severity: 'low',
  why: 'A tag can be moved: whoever can push to the registry changes what runs without a change to review.',
  fix: 'Add the digest to the image: `image: app:1.4.2@sha256:…`; a bot can keep it current.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  equivalents: [
    'checkov:CKV_K8S_43',
    'kubescape:C-0306',
    'gatekeeper:K8sImageDigests',
    'kyverno:require-image-checksum',
    'kics:image_without_digest',
  ],

  *check(container) {
    const image = container.field('image');
    if (image.text !== undefined && parseImageReference(image.text).digest === undefined) {
      yield image.violation(`Image "${image.text}" of container "${container.name}" has no digest`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      image: setup:1.4.2 #!\n  containers:\n    - name: app\n      image: registry.example:5000/app #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: app@sha256:0c1f\n    - name: proxy\n      image: proxy:1.24@sha256:0c1f\n    - name: job\n      image: ${IMAGE}\n',
    ],
  },
});

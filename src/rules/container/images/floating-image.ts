import { isFloating, parseImageReference } from '../../../parse/image-reference.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container runs whatever its image name means that day',
  severity: 'medium',
  why: 'Without a tag or digest, the next restart may run another image than the one that was reviewed, and nobody can say which ran before. A container without an image, which does not start, counts as low.',
  fix: 'Name a version and pin its digest: `image: app:1.4.2@sha256:…`.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  equivalents: [
    'kube-linter:latest-tag',
    'trivy:KSV-0013',
    'checkov:CKV_K8S_14',
    'polaris:tagNotSpecified',
    'kube-score:container-image-tag',
    'gatekeeper:K8sDisallowedTags',
    'kyverno:disallow-latest-tag',
    'kics:invalid_image',
    'kubescape:C-0304',
  ],

  *check(container) {
    const image = container.field('image');
    if (image.isAbsent || image.is('')) {
      yield image.violation(`Container "${container.name}" names no image`, 'low');
    } else if (image.text !== undefined && isFloating(parseImageReference(image.text))) {
      yield image.violation(
        `Image "${image.text}" of container "${container.name}" has neither version nor digest`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: registry.example:5000/app #!\n    - name: proxy\n      image: proxy:latest #!\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup #!\n  containers:\n    - name: app\n      image: "" #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: app:1.4.2\n    - name: proxy\n      image: proxy:latest@sha256:0c1f\n    - name: job\n      image: ${REGISTRY}/job\n',
    ],
  },
});

import { isFloating, parseImageReference } from '../../../parse/image-reference.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container may run the copy of its image that its node has kept',
  severity: 'info',
  why: 'A node does not ask the registry again: it misses a corrected tag, and lets pods use a private image whose password they do not have.',
  fix: 'Set `imagePullPolicy: Always`, or pin the image by its digest.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
  equivalents: [
    'checkov:CKV_K8S_15',
    'polaris:pullPolicyNotAlways',
    'kube-score:container-image-pull-policy',
    'kics:image_pull_policy_of_container_is_not_always',
  ],

  *check(container) {
    const policy = container.field('imagePullPolicy');
    const image = container.field('image').text;
    if (image === undefined) return;
    const reference = parseImageReference(image);
    const isKept = policy.isAbsent ? !isFloating(reference) : policy.isNot('Always');
    if (reference.digest === undefined && isKept) {
      yield policy.violation(`Container "${container.name}" may run an old copy of "${image}"`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      image: setup:1\n      imagePullPolicy: IfNotPresent #!\n  containers:\n    - name: app #!\n      image: app:1.4.2\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: app:1.4.2\n      imagePullPolicy: Always\n    - name: proxy\n      image: proxy:1.24@sha256:0c1f\n      imagePullPolicy: IfNotPresent\n    - name: latest\n      image: latest\n    - name: job\n      image: job:1\n      imagePullPolicy: ${POLICY}\n',
    ],
  },
});

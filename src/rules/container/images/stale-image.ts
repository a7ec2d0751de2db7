import { isFloating, parseImageReference } from '../../../parse/image-reference.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container keeps whatever image its node once found under the name',
  severity: 'low',
  why: 'Each node may run another version of the image, old ones with known flaws included, and nobody can say which.',
  fix: 'Name a version of the image, or leave `imagePullPolicy` out.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
  equivalents: ['kubescape:C-0075', 'kyverno:imagepullpolicy-always'],

  *check(container) {
    const policy = container.field('imagePullPolicy');
    const image = container.field('image').text;
    if (image === undefined || policy.isAbsent || !policy.isNot('Always')) return;
    if (isFloating(parseImageReference(image))) {
      yield policy.violation(`Container "${container.name}" keeps whatever "${image}" once meant`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      image: setup\n      imagePullPolicy: Never #!\n  containers:\n    - name: app\n      image: registry.example:5000/app:latest\n      imagePullPolicy: IfNotPresent #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: app:latest\n    - name: proxy\n      image: proxy\n      imagePullPolicy: Always\n    - name: job\n      image: job:1\n      imagePullPolicy: IfNotPresent\n    - name: other\n      image: other\n      imagePullPolicy: ${POLICY}\n',
    ],
  },
});

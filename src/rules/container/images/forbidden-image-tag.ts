import { matches } from '../../../analysis/pattern.ts';
import { parseImageReference } from '../../../parse/image-reference.ts';
import { words } from '../../parameters.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'An image has a tag that is not allowed',
  severity: 'low',
  why: 'Such a tag says that the image is not meant to run here, or that it changes under the same name.',
  fix: 'Use the tag of a release, best with its digest.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-names'],
  equivalents: ['gatekeeper:K8sDisallowedTags'],
  parameters: { tags: words('Tags that no image may have, `*` for any characters') },

  *check(container, { tags }) {
    const image = container.field('image');
    const { tag } = parseImageReference(image.text ?? '');
    if (tag !== undefined && matches(tag, tags)) {
      yield image.violation(`The image of container "${container.name}" has the tag "${tag}"`);
    }
  },

  examples: {
    given: { tags: ['dev', 'test-*'] },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      image: shop:dev #!\n  containers:\n    - name: app\n      image: registry.example:5000/shop:test-7 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: shop:1.2\n    - name: proxy\n      image: dev\n    - name: log\n      image: log:${TAG}\n',
    ],
  },
});

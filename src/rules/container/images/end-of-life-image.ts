import { endOfLife } from '../../../analysis/end-of-life.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container runs an image that nobody mends any more',
  severity: 'medium',
  why: 'Flaws found since then stay open, and scanners that rely on its maker’s notices no longer name them.',
  fix: 'Move to a version that its maker supports.',
  references: ['https://endoflife.date/'],
  equivalents: [],

  *check(container) {
    const image = container.field('image');
    const end = image.text === undefined ? undefined : endOfLife(image.text);
    if (end !== undefined) {
      yield image.violation(
        `Image "${image.text}" of container "${container.name}" is out of support: ${end}`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      image: alpine:3.12 #!\n  containers:\n    - name: db\n      image: docker.io/library/postgres:11-alpine@sha256:0c1f #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: db\n      image: postgres:17\n    - name: app\n      image: registry.example/node:16\n    - name: job\n      image: node:${VERSION}\n',
    ],
  },
});

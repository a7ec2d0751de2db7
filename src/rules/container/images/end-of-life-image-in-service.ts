import { endOfLife } from '../../../analysis/end-of-life.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service runs an image that nobody mends any more',
  severity: 'medium',
  why: 'Flaws found since then stay open, and scanners that rely on its maker’s notices no longer name them.',
  fix: 'Move to a version that its maker supports.',
  references: ['https://endoflife.date/'],
  equivalents: [],

  *check(service) {
    const image = service.field('image');
    if (image.text === undefined || !service.field('build').isAbsent) return;
    const end = endOfLife(image.text);
    if (end !== undefined) {
      yield image.violation(`Image "${image.text}" of service "${service.name}" is out of support: ${end}`);
    }
  },

  examples: {
    bad: ['services:\n  db:\n    image: mysql:5.7 #!\n  queue:\n    image: rabbitmq:3-management #!\n'],
    good: [
      'services:\n  db:\n    image: mysql:8.4\n  app:\n    build: .\n    image: node:16\n  job:\n    image: node:${VERSION}\n',
    ],
  },
});

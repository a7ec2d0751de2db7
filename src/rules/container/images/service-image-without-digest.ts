import { isFloating, parseImageReference } from '../../../parse/image-reference.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'The image of a Compose service is not pinned by its digest',
  severity: 'info',
  why: 'Whoever controls the registry, or an account in it, can put another image behind the same tag.',
  fix: 'Pin the digest: `image: postgres:17.2@sha256:…`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  equivalents: [],

  *check(service) {
    const image = service.field('image');
    const isBuiltHere = !service.field('build').isAbsent;
    if (image.text === undefined || isBuiltHere) return;
    const reference = parseImageReference(image.text);
    // Without a version it is a floating image already.
    if (reference.digest !== undefined || isFloating(reference)) return;
    yield image.violation(`Image "${image.text}" of service "${service.name}" has no digest`);
  },

  examples: {
    bad: ['services:\n  db:\n    image: postgres:17.2 #!\n'],
    good: [
      'services:\n  db:\n    image: postgres:17.2@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n  app:\n    build: .\n    image: app:1\n  proxy:\n    image: proxy:${VERSION}\n',
    ],
  },
});

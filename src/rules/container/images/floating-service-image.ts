import { isFloating, parseImageReference } from '../../../parse/image-reference.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service runs whatever its image name means that day',
  severity: 'medium',
  why: 'Without a tag or digest, the next pull may bring another image than the one that was reviewed.',
  fix: 'Name a version and pin its digest: `image: postgres:17.2@sha256:…`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  equivalents: ['dclint:service-image-require-explicit-tag'],

  *check(service) {
    const image = service.field('image');
    const isBuiltHere = !service.field('build').isAbsent;
    if (image.text === undefined || isBuiltHere || !isFloating(parseImageReference(image.text))) return;
    yield image.violation(
      `Image "${image.text}" of service "${service.name}" has neither version nor digest`,
    );
  },

  examples: {
    bad: ['services:\n  db:\n    image: postgres #!\n  cache:\n    image: redis:latest #!\n'],
    good: [
      'services:\n  db:\n    image: postgres:17.2\n  app:\n    build: .\n    image: app\n  proxy:\n    image: proxy:${VERSION}\n',
    ],
  },
});

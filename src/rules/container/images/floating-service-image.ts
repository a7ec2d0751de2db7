import { isFloating, parseImageReference } from '../../../parse/image-reference.ts';
import { words } from '../../parameters.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service runs whatever its image name means that day',
  severity: 'medium',
  why: 'Without a version or digest, the next pull may bring another image than the one that was reviewed.',
  fix: 'Name a version and pin its digest: `image: postgres:17.2@sha256:…`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  equivalents: ['dclint:service-image-require-explicit-tag'],
  parameters: {
    tags: words('Tags beside `latest` that name no version', [
      'beta',
      'canary',
      'dev',
      'edge',
      'main',
      'master',
      'nightly',
      'stable',
      'test',
    ]),
  },

  *check(service, { tags }) {
    const image = service.field('image');
    const isBuiltHere = !service.field('build').isAbsent;
    if (image.text === undefined || image.text === '' || isBuiltHere) return;
    const reference = parseImageReference(image.text);
    const isMoving = reference.digest === undefined && tags.includes(reference.tag ?? '');
    if (!isMoving && !isFloating(reference)) return;
    yield image.violation(
      isMoving
        ? `The tag of image "${image.text}" of service "${service.name}" names no version`
        : `Image "${image.text}" of service "${service.name}" has neither version nor digest`,
    );
  },

  examples: {
    bad: [
      'services:\n  db:\n    image: postgres #!\n  cache:\n    image: redis:latest #!\n  web:\n    image: nginx:stable #!\n',
    ],
    good: [
      'services:\n  db:\n    image: postgres:17.2\n  app:\n    build: .\n    image: app\n  proxy:\n    image: proxy:${VERSION}\n  web:\n    image: nginx:stable-alpine3.20\n',
    ],
  },
});

import { isAmong } from '../../../analysis/allowed-image.ts';
import { words } from '../../parameters.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service runs an image from a registry that is not allowed',
  severity: 'medium',
  why: 'What is not under the control of those who were trusted with it may be anybody’s: a name that looks alike is enough.',
  fix: 'Take the image from an allowed registry, or mirror it there.',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  equivalents: [],
  parameters: {
    allowed: words('Registries, beginnings of names or images that may be used; all if there are none'),
    forbidden: words('Registries, beginnings of names or images that must not be used'),
  },

  *check(service, { allowed, forbidden }) {
    const image = service.field('image');
    if (image.text === undefined || image.text === '' || !service.field('build').isAbsent) return;
    const isAllowed = allowed.length === 0 || isAmong(image.text, allowed);
    if (isAllowed && !isAmong(image.text, forbidden)) return;
    yield image.violation(
      `Image "${image.text}" of service "${service.name}" comes from a registry that is not allowed`,
    );
  },

  examples: {
    given: { allowed: ['ghcr.io/example', 'docker.io/library'], forbidden: [] },
    bad: [
      'services:\n  app:\n    image: ghcr.io/other/app:1 #!\n  db:\n    image: bitnami/postgresql:17 #!\n',
    ],
    good: [
      'services:\n  app:\n    build: .\n    image: other/app\n  db:\n    image: postgres:17\n  proxy:\n    image: ${REGISTRY}/proxy\n',
    ],
  },
});

import { toggle } from '../../parameters.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service has an image and instructions to build it',
  severity: 'info',
  why: 'Whether the image is pulled or built depends on what the registry and the machine hold: an image that somebody else pushed under the name may run.',
  fix: 'Remove one of them, or say with `pull_policy: build` what is meant.',
  references: ['https://docs.docker.com/reference/compose-file/services/#pull_policy'],
  equivalents: ['dclint:no-build-and-image'],
  parameters: { policy: toggle('Whether `pull_policy` allows both', true) },

  *check(service, { policy }) {
    const build = service.field('build');
    const isDecided = policy && !service.field('pull_policy').isAbsent;
    if (!build.isAbsent && !service.field('image').isAbsent && !isDecided)
      yield build.violation(`Service "${service.name}" may be built or pulled`);
  },

  examples: {
    bad: ['services:\n  app:\n    build: . #!\n    image: app:1\n'],
    good: [
      'services:\n  app:\n    build: .\n  web:\n    image: web:1\n  db:\n    build: .\n    image: db:1\n    pull_policy: build\n',
    ],
  },
});

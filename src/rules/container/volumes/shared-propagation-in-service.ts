import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'What is mounted in a Compose service or on its host shows up on the other side',
  severity: 'medium',
  why: 'With `shared` a container mounts file systems over those of its host; with `slave` it sees whatever the host mounts later.',
  fix: 'Remove the propagation: `rprivate` is the default.',
  references: ['https://docs.docker.com/engine/storage/bind-mounts/#configure-bind-propagation'],
  equivalents: ['kics:compose:volume_mounted_in_multiple_containers'],

  *check(service) {
    for (const item of service.field('volumes').items) {
      const long = item.field('bind', 'propagation');
      const mode =
        long.text ??
        item.text
          ?.split(':')
          .at(-1)
          ?.split(',')
          .find((option) => modes.test(option));
      if (mode === undefined || !modes.test(mode)) continue;
      const field = long.text === undefined ? item : long;
      yield field.violation(
        `Service "${service.name}" shares mounts with its host (${mode})`,
        mode.endsWith('shared') ? 'medium' : 'low',
      );
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    volumes:\n      - /mnt:/mnt:rshared #!\n      - /data:/data:ro,rslave #!\n      - type: bind\n        source: ./data\n        target: /data\n        bind:\n          propagation: shared #!\n',
    ],
    good: [
      'services:\n  app:\n    volumes:\n      - /mnt:/mnt:ro\n      - shared:/shared\n      - type: bind\n        source: ./data\n        target: /data\n        bind:\n          propagation: rprivate\n',
    ],
  },
});

const modes = /^r?(?:shared|slave)$/;

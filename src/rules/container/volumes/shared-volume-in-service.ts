import { groupBy } from '../../../finding/group-by.ts';
import { composeRule } from '../../rule.ts';

export default composeRule({
  summary: 'Several Compose services mount the same volume',
  severity: 'info',
  why: 'Whoever breaks into one of them reads and changes what the others work with; programs that do not expect it overwrite each other.',
  fix: 'Give each service a volume of its own, or mount it read-only in all but one.',
  references: ['https://docs.docker.com/reference/compose-file/volumes/'],
  equivalents: ['kics:compose:shared_volumes_between_containers'],

  *check(file) {
    const own = new Set(file.services);
    const mounts = [...file.services, ...file.included].flatMap((service) =>
      service.mounts.map((mount) => ({ service, ...mount })),
    );
    for (const [source, sharing] of groupBy(mounts, (mount) => mount.source)) {
      const services = new Set(sharing.map(({ service }) => service.name));
      if (services.size < 2 || sharing.every(({ isReadOnly }) => isReadOnly)) continue;
      for (const { service, field } of sharing) {
        if (own.has(service))
          yield field.violation(`Service "${service.name}" shares ${source} with ${services.size - 1} more`);
      }
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    volumes:\n      - data:/data #!\n  web:\n    volumes:\n      - data:/srv:ro #!\nvolumes:\n  data:\n',
    ],
    good: [
      'services:\n  app:\n    volumes:\n      - data:/data\n      - data:/backup\n      - ./config:/config:ro\n  web:\n    volumes:\n      - web:/data\n      - ./config:/config:ro\nvolumes:\n  data:\n  web:\n',
    ],
  },
});

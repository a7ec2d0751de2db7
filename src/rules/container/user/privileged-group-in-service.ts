import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service is in a group that rules over its host',
  severity: 'medium',
  why: 'With a volume of the host the group opens what it opens there: the socket of the engine, the disks, the passwords.',
  fix: 'Remove the group from `group_add`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#group_add'],
  equivalents: [],

  *check(service) {
    for (const item of service.field('group_add').items) {
      const name = item.text ?? item.number?.toString() ?? '';
      if (mighty.has(name))
        yield { ...item.violation(`Service "${service.name}" is in the group ${name}`), edit: item.remove() };
    }
  },

  examples: {
    bad: ['services:\n  app:\n    hostname: app\n    group_add:\n      - docker #!\n      - 0 #!\n'],
    good: ['services:\n  app:\n    group_add:\n      - audio\n      - "1000"\n      - ${GID}\n'],
  },
});

const mighty = new Set([
  '0',
  'root',
  'docker',
  'podman',
  'disk',
  'shadow',
  'sudo',
  'wheel',
  'kmem',
  'lxd',
  'libvirt',
]);

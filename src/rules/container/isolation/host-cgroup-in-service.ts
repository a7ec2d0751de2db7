import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service sees the control groups of its host',
  severity: 'medium',
  why: 'It learns what else runs on the host, and where it can write, lifts the limits that keep it in.',
  fix: 'Remove `cgroup: host`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#cgroup'],
  equivalents: [],

  *check(service) {
    const mode = service.field('cgroup');
    if (mode.is('host'))
      yield {
        ...mode.violation(`Service "${service.name}" sees the control groups of its host`),
        edit: mode.remove(),
      };
  },

  examples: {
    bad: [
      'services:\n  app:\n    hostname: app\n    cgroup: host #!\n  web:\n    hostname: web\n    cgroup: "host" #!\n',
    ],
    good: ['services:\n  app:\n    cgroup: private\n  web:\n    cgroup: ${MODE}\n  db:\n    image: db:1\n'],
  },
});

import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service shares the network of its host',
  severity: 'medium',
  why: 'It reaches what listens on the loopback of the host, sees its traffic, and every port it opens is open to the world.',
  fix: 'Remove `network_mode: host` and publish the ports that are needed.',
  references: ['https://docs.docker.com/reference/compose-file/services/#network_mode'],
  equivalents: ['kics:compose:shared_host_network_namespace'],

  *check(service) {
    const mode = service.field('network_mode');
    if (mode.is('host')) yield mode.violation(`Service "${service.name}" shares the network of its host`);
  },

  examples: {
    bad: ['services:\n  app:\n    network_mode: host #!\n  web:\n    network_mode: "host" #!\n'],
    good: [
      'services:\n  app:\n    network_mode: none\n  web:\n    network_mode: ${MODE}\n  db:\n    image: db:1\n',
    ],
  },
});

import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'An image is built in the network of the builder’s host',
  severity: 'low',
  why: 'The instructions, and the packages they install, reach what listens on the loopback of the machine that builds.',
  fix: 'Remove `network: host` and the entitlement `network.host` from `build`.',
  references: ['https://docs.docker.com/reference/compose-file/build/#network'],
  equivalents: [],

  *check(service) {
    const message = `The build of service "${service.name}" shares the network of its host`;
    const network = service.field('build', 'network');
    if (network.is('host')) yield { ...network.violation(message), edit: network.remove() };
    for (const item of service.field('build', 'entitlements').items) {
      if (item.is('network.host')) yield { ...item.violation(message), edit: item.remove() };
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    hostname: app\n    build:\n      context: .\n      network: host #!\n      entitlements:\n        - network.host #!\n',
    ],
    good: ['services:\n  app:\n    build:\n      context: .\n      network: none\n  web:\n    build: .\n'],
  },
});

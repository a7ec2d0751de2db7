import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service is in the network that all services share',
  severity: 'info',
  why: 'Without networks of their own all services reach each other: whoever breaks into the web server talks to the database of another part.',
  fix: 'Name `networks`, one for each group of services that have to talk to each other.',
  references: ['https://docs.docker.com/reference/compose-file/services/#networks'],
  equivalents: ['kics:compose:networks_not_set'],

  *check(service) {
    const networks = service.field('networks');
    const isElsewhere = !service.field('network_mode').isAbsent;
    if (isElsewhere || networks.isHidden || networks.items.length + networks.entries.length > 0) return;
    yield networks.violation(`Service "${service.name}" is in the default network`);
  },

  examples: {
    bad: ['services:\n  app: #!\n    image: app:1\n  web:\n    networks: [] #!\n'],
    good: [
      'services:\n  app:\n    networks:\n      - back\n  web:\n    networks:\n      back: null\n  job:\n    network_mode: none\n',
    ],
  },
});

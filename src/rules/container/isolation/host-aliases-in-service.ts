import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service has names of its own in /etc/hosts',
  severity: 'info',
  why: 'A fixed address outlives the machine it belonged to: whoever gets it next receives what was meant for the name.',
  fix: 'Use the names of services, or a name server; `host-gateway` is the host itself and stays.',
  references: ['https://docs.docker.com/reference/compose-file/services/#extra_hosts'],
  equivalents: [],

  *check(service) {
    const hosts = service.field('extra_hosts');
    const listed = [...hosts.entries.map(([, field]) => field), ...hosts.items];
    for (const field of listed) {
      const { text } = field;
      if (text !== undefined && !/(?:^|[:=])(?:host-gateway|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(text))
        yield field.violation(`Service "${service.name}" resolves a name by its own list`);
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    extra_hosts:\n      - "db.example=192.0.2.10" #!\n  web:\n    extra_hosts:\n      api.example: 192.0.2.11 #!\n',
    ],
    good: [
      'services:\n  app:\n    extra_hosts:\n      - host.docker.internal:host-gateway\n      - ads.example:127.0.0.1\n      - db.example:${DB_ADDRESS}\n',
    ],
  },
});

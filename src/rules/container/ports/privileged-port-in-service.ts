import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service uses a port that is reserved for root',
  severity: 'info',
  why: 'A process that listens below 1024 has to start as root or with a capability of its own.',
  fix: 'Let the process listen on a higher port, and map it where callers expect it.',
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  equivalents: ['kics:compose:privileged_ports_mapped_in_container'],

  *check(service) {
    const { span } = service.field('ports');
    for (const { field, published, target } of service.ports) {
      const low = [published, target].find((range) => range !== undefined && range.first < 1024);
      if (low !== undefined)
        yield { ...field.violation(`Service "${service.name}" uses port ${low.first}`), span };
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    ports: #!\n      - "8080:80"\n  web:\n    ports: #!\n      - 67:6700/udp\n  db:\n    ports: #!\n      - target: 443\n',
    ],
    good: [
      'services:\n  app:\n    ports:\n      - 8080:8080\n      - 127.0.0.1:5000-5010:5000-5010\n      - ${PORT}\n',
    ],
  },
});

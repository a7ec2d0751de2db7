import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A port of a Compose service is not in quotes',
  severity: 'info',
  why: 'Readers of YAML 1.1 take `22:22` for a number to the base of 60, 1342.',
  fix: 'Put the port in quotes: `"22:22"`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  equivalents: ['dclint:require-quotes-in-ports'],

  *check(service) {
    for (const item of ['ports', 'expose'].flatMap((key) => service.field(key).items)) {
      if (item.node?.kind === 'scalar' && item.node.isPlain && !item.isAbsent)
        yield item.violation(`Port ${item.node.text} of service "${service.name}" is not in quotes`);
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    ports:\n      - 80:80 #!\n      - ${PORT}:81 #!\n    expose:\n      - 3000 #!\n',
    ],
    good: [
      'services:\n  app:\n    ports:\n      - "80:80"\n      - \'443:443\'\n      - target: 81\n        published: 81\n    expose:\n      - "3000"\n',
    ],
  },
});

import type { Field } from '../../../parse/yaml/field.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'The ports of a Compose service are not in order',
  severity: 'info',
  why: 'Mere opinion: in sorted lists a port is found sooner.',
  fix: 'Sort `ports` by the port of the host, or of the container where there is none.',
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  equivalents: ['dclint:service-ports-alphabetical-order'],

  *check(service) {
    const ports = service.field('ports').items;
    const first = ports.find((port, index) => index > 0 && rank(ports[index - 1]) > rank(port));
    if (first !== undefined)
      yield first.violation(`A port of service "${service.name}" stands after a higher one`);
  },

  examples: {
    bad: ['services:\n  app:\n    ports:\n      - 8080:80\n      - 443:443 #!\n'],
    good: [
      'services:\n  app:\n    ports:\n      - ${PORT}:80\n      - "79"\n      - 80:80\n      - target: 1000\n        published: 8081\n      - 127.0.0.1:1001:443\n      - 8080:8080\n',
    ],
  },
});

/** The number a port is sorted by; what a variable hides stands first. */
function rank(port: Field | undefined): number {
  const node = port?.node?.kind === 'mapping' ? port.field('target').node : port?.node;
  const text = node?.kind === 'scalar' ? node.text.replace(/^(?:\[.*\]|\d+\.\d+\.\d+\.\d+):/, '') : '';
  const number = Number.parseInt(text.replace(/^:/, ''), 10);
  return Number.isNaN(number) ? 0 : number;
}

import { isWithin } from '../../../analysis/number-range.ts';
import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Service'], {
  summary: 'A Service offers a port that is not allowed',
  severity: 'low',
  why: 'Firewalls and policies are written for the ports that were agreed on; what is offered on others goes past them.',
  fix: 'Offer a port of the ranges that the policy allows.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service'],
  equivalents: ['kyverno:restrict-service-port-range'],
  parameters: {
    ports: words('Ranges for `port`, like `443` or `8000-8999`; any if there are none'),
    nodePorts: words('Ranges for `nodePort`'),
  },

  *check(service, { ports, nodePorts }) {
    for (const port of service.field('spec', 'ports').items) {
      const asked = [
        [port.field('port'), ports],
        [port.field('nodePort'), nodePorts],
      ] as const;
      for (const [field, ranges] of asked) {
        const { number } = field;
        if (number === undefined || ranges.length === 0 || isWithin(number, ranges)) continue;
        yield field.violation(
          `Service "${service.subject.name}" offers port ${number}, which is not allowed`,
        );
      }
    }
  },

  examples: {
    given: { ports: ['80', '8000-8999'], nodePorts: ['32000-'] },
    bad: [
      'apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 81 #!\n    - port: 8080\n      nodePort: 31000 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - port: 80\n    - port: 8000\n      nodePort: 32000\n    - port: ${PORT}\n',
    ],
  },
});

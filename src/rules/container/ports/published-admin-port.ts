import { adminPorts } from '../../../analysis/admin-port.ts';
import { isOpenToAll } from '../../../analysis/service-port.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service offers a database, a shell or a debugger to everybody',
  severity: 'medium',
  why: 'Such ports are what is searched for all over the internet: passwords are guessed, data taken; the Docker API without TLS is the host itself.',
  fix: 'Remove the port, as services reach each other without, or bind it to `127.0.0.1`.',
  references: ['https://docs.docker.com/engine/network/packet-filtering-firewalls/'],
  equivalents: [],

  *check(service) {
    for (const port of service.ports) {
      const { first, last } = port.target ?? { first: 0, last: 0 };
      const [number, what] = [...adminPorts].find(([admin]) => first <= admin && admin <= last) ?? [];
      if (what === undefined || port.protocol !== 'tcp' || !isOpenToAll(port)) continue;
      yield port.field.violation(
        `Service "${service.name}" offers ${what} (${number}) on every interface`,
        number === 2375 ? 'critical' : 'medium',
      );
    }
  },

  examples: {
    bad: [
      'services:\n  db:\n    ports:\n      - 5433:5432 #!\n      - target: 6379 #!\n        published: 6379\n  engine:\n    ports: ["2375:2375"] #!\n  java:\n    ports: ["5000-5010:5000-5010"] #!\n',
    ],
    good: [
      'services:\n  db:\n    ports:\n      - 127.0.0.1:5432:5432\n      - ${PORT}:5432\n      - 3306:8080\n  dns:\n    ports: ["111:111/udp"]\n    expose: [6379]\n',
    ],
  },
});

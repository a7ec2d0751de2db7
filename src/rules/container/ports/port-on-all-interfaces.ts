import { isOpenToAll, publishedName } from '../../../analysis/service-port.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service publishes a port without saying on which interface of its host',
  severity: 'low',
  why: 'Everybody who reaches the host reaches the port: the engine opens it before the rules of ufw and firewalld.',
  fix: 'Name the address: `127.0.0.1:8080:80`. What only other services need wants no port at all.',
  references: ['https://docs.docker.com/engine/network/packet-filtering-firewalls/'],
  equivalents: [
    'kics:compose:container_traffic_not_bound_to_host_interface',
    'dclint:no-unbound-port-interfaces',
  ],

  *check(service) {
    for (const port of service.ports) {
      if (port.hostIp === undefined && isOpenToAll(port))
        yield port.field.violation(
          `Service "${service.name}" publishes ${publishedName(port)} on every interface`,
        );
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    ports:\n      - "8080:80" #!\n      - 3000 #!\n      - 53:53/udp #!\n      - target: 8000 #!\n        published: 8080\n',
    ],
    good: [
      'services:\n  app:\n    ports:\n      - 127.0.0.1:8080:80\n      - "127.0.0.1::5000"\n      - "[::1]:5000:5000"\n      - ${ADDRESS}:80\n      - target: 8000\n        published: 8080\n        host_ip: 127.0.0.1\n    expose:\n      - 3000\n',
    ],
  },
});

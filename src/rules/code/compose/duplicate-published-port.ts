import { runTogether } from '../../../analysis/compose-profiles.ts';
import { publishedName } from '../../../analysis/service-port.ts';
import type { Service } from '../../../parse/compose/service.ts';
import { composeRule } from '../../rule.ts';

type Port = Service['ports'][number];

export default composeRule({
  summary: 'Two Compose services publish the same port',
  severity: 'low',
  why: 'A port of the host has one owner: the second service does not start.',
  fix: 'Publish one of them at another port.',
  references: ['https://docs.docker.com/reference/compose-file/services/#ports'],
  equivalents: ['dclint:no-duplicate-exported-ports'],

  *check(file) {
    const seen = portsOf(file.included).slice(0, most);
    for (const { service, port } of portsOf(file.services)) {
      const first = seen.find((other) => collide(other.port, port) && runTogether(other.service, service));
      if (seen.length < most) seen.push({ service, port });
      if (first === undefined) continue;
      const what = publishedName(port);
      yield port.field.violation(
        first.service.name === service.name
          ? `Service "${service.name}" publishes ${what} twice`
          : `Services "${first.service.name}" and "${service.name}" publish ${what}`,
      );
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    ports:\n      - 8080:80\n  web:\n    ports:\n      - target: 3000 #!\n        published: 8080\n  api:\n    ports:\n      - 127.0.0.1:8000-8090:8000-8090 #!\n',
    ],
    good: [
      'services:\n  app:\n    ports:\n      - 127.0.0.1:8080:80\n      - 53:53/tcp\n      - 53:53/udp\n      - 80\n  web:\n    ports:\n      - 127.0.0.2:8080:80\n      - 8081-8090:80\n      - 80\n      - ${PORT}:80\n',
    ],
  },
});

/** Each port is compared with so many others: nobody writes more by hand. */
const most = 1_000;

function portsOf(services: readonly Service[]) {
  return services.flatMap((service) => service.ports.map((port) => ({ service, port })));
}

/** A range of host ports for one container port means any free one of them. */
function collide(a: Port, b: Port): boolean {
  if (a.published === undefined || b.published === undefined || picks(a) || picks(b)) return false;
  const overlap = a.published.first <= b.published.last && b.published.first <= a.published.last;
  return overlap && a.protocol === b.protocol && (isEvery(a) || isEvery(b) || a.hostIp === b.hostIp);
}

function picks({ published, target }: Port): boolean {
  const isRange = published !== undefined && published.last > published.first;
  return isRange && (target === undefined || target.first === target.last);
}

function isEvery({ hostIp }: Port): boolean {
  return hostIp === undefined || hostIp === '' || hostIp === '0.0.0.0' || hostIp === '::';
}

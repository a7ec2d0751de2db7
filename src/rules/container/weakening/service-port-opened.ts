import type { Port } from '../../../parse/compose/port.ts';
import { serviceChangeRule } from '../../change-rule.ts';

export default serviceChangeRule({
  summary: 'A port that only the host itself could reach is open to its network',
  severity: 'medium',

  why: 'Docker opens it past the firewall of the host: whoever reaches the host reaches the service.',
  fix: 'Keep the address: `"127.0.0.1:8080:80"`.',
  references: ['https://docs.docker.com/engine/network/port-publishing/'],
  equivalents: [],

  *check(before, after) {
    for (const port of after.ports) {
      const same = before.ports.filter((was) => isSame(was, port));
      const isOpened = same.length > 0 && same.every(isLocal) && !isLocal(port);
      if (isOpened)
        yield port.field.violation(
          `Service "${after.name}" opens port ${port.target?.first} beyond its host`,
        );
    }
  },

  examples: {
    bad: [
      {
        before: 'services:\n  shop:\n    ports:\n      - 127.0.0.1:8080:80\n',
        after: 'services:\n  shop:\n    ports:\n      - 8080:80 #!\n',
      },
    ],
    good: [
      {
        before: 'services:\n  shop:\n    ports:\n      - 8080:80\n',
        after: 'services:\n  shop:\n    ports:\n      - 8081:80\n',
      },
      {
        before: 'services:\n  shop:\n    ports:\n      - 127.0.0.1:8080:80\n',
        after: 'services:\n  shop:\n    ports:\n      - "[::1]:8081:80"\n',
      },
    ],
  },
});

function isSame(was: Port, is: Port): boolean {
  return was.target !== undefined && was.target.first === is.target?.first && was.protocol === is.protocol;
}

function isLocal({ hostIp, field }: Port): boolean {
  return field.field('host_ip').isHidden || /^(?:127\.|::1$|localhost$)/.test(hostIp ?? '');
}

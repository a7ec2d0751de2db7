import { dangerousCapabilities } from '../../../analysis/capability.ts';
import { defaultCapabilities, listedCapabilities } from '../../../analysis/service-capability.ts';
import type { Severity } from '../../../finding/severity.ts';
import type { Service } from '../../../parse/compose/service.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service adds a capability that the engine withholds',
  severity: 'medium',
  why: 'SYS_ADMIN, SYS_MODULE and SYS_RAWIO own the host; BPF and DAC_READ_SEARCH read what belongs to others on it; the rest weaken what keeps the container in.',
  fix: 'Remove it, drop ALL, and add only what the process cannot do without.',
  references: [
    'https://docs.docker.com/reference/compose-file/services/#cap_add',
    'https://man7.org/linux/man-pages/man7/capabilities.7.html',
  ],
  equivalents: [],

  *check(service) {
    for (const [name, item] of listedCapabilities(service, 'cap_add')) {
      if (name === 'ALL' || defaultCapabilities.has(name)) continue;
      const message = `Service "${service.name}" adds ${name}`;
      yield { ...item.violation(message, gravity(name, service)), edit: item.remove() };
    }
  },

  examples: {
    bad: [
      'services:\n  vpn:\n    hostname: vpn\n    network_mode: host\n    cap_add:\n      - NET_ADMIN #!\n      - cap_sys_module #!\n  app:\n    hostname: app\n    cap_add: [SYS_NICE] #!\n',
    ],
    good: [
      'services:\n  app:\n    cap_drop: [ALL]\n    cap_add:\n      - NET_BIND_SERVICE\n      - CHOWN\n      - ${CAPABILITY}\n',
    ],
  },
});

function gravity(name: string, service: Service): Severity {
  if (name === 'SYS_ADMIN' || name === 'SYS_MODULE') return 'critical';
  const sharesHost =
    (name === 'NET_ADMIN' && service.field('network_mode').is('host')) ||
    (name === 'SYS_PTRACE' && service.field('pid').is('host'));
  return sharesHost ? 'high' : (dangerousCapabilities.get(name) ?? 'low');
}

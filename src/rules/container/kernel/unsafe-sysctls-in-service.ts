import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A Compose service changes a setting of the kernel',
  severity: 'low',
  why: 'Some settings let the container route for others, accept forged packets or use up what the host shares.',
  fix: 'Remove the sysctl, or leave a comment that says what needs it.',
  references: ['https://docs.docker.com/reference/compose-file/services/#sysctls'],
  equivalents: [],

  *check(service) {
    const sysctls = service.field('sysctls');
    const named = [
      ...sysctls.entries,
      ...sysctls.items.map((item) => [item.text?.split('=')[0] ?? '', item] as const),
    ];
    for (const [name, field] of named) {
      if (name !== '' && !name.includes('$') && !safe.has(name))
        yield field.violation(`Service "${service.name}" sets ${name}`);
    }
  },

  examples: {
    bad: [
      'services:\n  vpn:\n    sysctls:\n      - net.ipv4.conf.all.accept_redirects=1 #!\n  app:\n    sysctls:\n      kernel.msgmax: 65536 #!\n',
    ],
    good: [
      'services:\n  app:\n    sysctls:\n      net.core.somaxconn: 1024\n      net.ipv4.ip_unprivileged_port_start: 0\n  web:\n    sysctls:\n      - net.ipv4.tcp_syncookies=1\n',
    ],
  },
});

/** Of the container's own network and harmless in it: the safe ones of Kubernetes, and the length of a queue. */
const safe = new Set([
  'kernel.shm_rmid_forced',
  'net.core.somaxconn',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_notsent_lowat',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_slow_start_after_idle',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
  'net.ipv6.conf.all.disable_ipv6',
  'net.ipv6.conf.default.disable_ipv6',
  'net.ipv6.conf.lo.disable_ipv6',
]);

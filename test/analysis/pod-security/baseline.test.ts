import { describe, expect, it } from 'vitest';
import { containerWith, podWith, podWithContext } from './pods.ts';
import { always, judge, type Row } from './verdicts.ts';

const context = 'spec.containers[app].securityContext';
const appArmor = 'container.apparmor.security.beta.kubernetes.io';
const seccomp = 'seccomp.security.alpha.kubernetes.io';

const sysctl = (name: string) => podWith({ securityContext: { sysctls: [{ name, value: '1' }] } });
const container = (fields: Readonly<Record<string, unknown>>) =>
  podWith({ containers: [containerWith(fields)] });
const seLinux = (seLinuxOptions: object) => podWithContext({ seLinuxOptions });

const rows: readonly Row[] = [
  [
    'hostNamespaces',
    'namespaces of the node',
    podWith({ hostNetwork: true, hostPID: true, hostIPC: true }),
    always('spec.hostNetwork', 'spec.hostPID', 'spec.hostIPC'),
  ],
  ['hostNamespaces', 'namespaces of its own', podWith({ hostNetwork: false, hostPID: null }), always()],
  [
    'privileged',
    'a privileged container',
    podWithContext({ privileged: true }),
    always(`app: ${context}.privileged`),
  ],
  ['privileged', 'an unprivileged container', podWithContext({ privileged: false }), always()],
  [
    'capabilities',
    'capabilities beyond the defaults, compared letter by letter',
    podWithContext({ capabilities: { add: ['CHOWN', 'SYS_ADMIN', 'CAP_CHOWN'] } }),
    always(`app: ${context}.capabilities.add[SYS_ADMIN]`, `app: ${context}.capabilities.add[CAP_CHOWN]`),
  ],
  [
    'hostPathVolumes',
    'a path of the node',
    podWith({
      volumes: [
        { name: 'a', hostPath: {} },
        { name: 'b', hostPath: null },
        { name: 'c', nfs: {} },
      ],
    }),
    always('spec.volumes[a].hostPath'),
  ],
  [
    'hostPorts',
    'ports of the node',
    container({
      ports: [
        { containerPort: 80, hostPort: 0 },
        { containerPort: 81, hostPort: 8081 },
      ],
    }),
    always('app: spec.containers[app].ports[81].hostPort'),
  ],
  [
    'hostProbesAndHostLifecycle',
    'a probe of another host',
    container({
      livenessProbe: { httpGet: { host: '10.0.0.1' } },
      readinessProbe: { tcpSocket: { host: '' } },
    }),
    { 'v1.33': [], 'v1.34': ['app: spec.containers[app].livenessProbe.httpGet.host'] },
  ],
  [
    'hostProbesAndHostLifecycle',
    'a hook that calls another host',
    container({ lifecycle: { preStop: { tcpSocket: { host: 'db' } }, postStart: { exec: {} } } }),
    { 'v1.33': [], latest: ['app: spec.containers[app].lifecycle.preStop.tcpSocket.host'] },
  ],
  [
    'windowsHostProcess',
    'processes of the Windows host',
    podWithContext(
      { windowsOptions: { hostProcess: true } },
      { securityContext: { windowsOptions: { hostProcess: true } } },
    ),
    always('spec.securityContext.windowsOptions.hostProcess', `app: ${context}.windowsOptions.hostProcess`),
  ],
  [
    'appArmorProfile',
    'no AppArmor by a field',
    podWithContext({ appArmorProfile: {} }, { securityContext: { appArmorProfile: { type: 'Unconfined' } } }),
    always('spec.securityContext.appArmorProfile.type', `app: ${context}.appArmorProfile.type`),
  ],
  ['appArmorProfile', 'a profile', podWithContext({ appArmorProfile: { type: 'Localhost' } }), always()],
  [
    'appArmorProfile',
    'no AppArmor by an annotation, also of no container at all',
    podWith({}, { [`${appArmor}/app`]: 'unconfined', [`${appArmor}/gone`]: 'x' }),
    always(`app: metadata.annotations.${appArmor}/app`, `gone: metadata.annotations.${appArmor}/gone`),
  ],
  [
    'appArmorProfile',
    'annotations with profiles',
    podWith(
      {},
      { [`${appArmor}/a`]: 'runtime/default', [`${appArmor}/b`]: 'localhost/b', [`${appArmor}/c`]: '' },
    ),
    always(),
  ],
  [
    'seLinuxOptions',
    'a foreign type, a user and a role',
    seLinux({ type: 'spc_t', user: 'system_u', role: 'system_r' }),
    always(
      `app: ${context}.seLinuxOptions.type`,
      `app: ${context}.seLinuxOptions.user`,
      `app: ${context}.seLinuxOptions.role`,
    ),
  ],
  ['seLinuxOptions', 'a type of containers', seLinux({ type: 'container_init_t', user: '' }), always()],
  [
    'seLinuxOptions',
    'the type of container engines',
    seLinux({ type: 'container_engine_t' }),
    { 'v1.30': [`app: ${context}.seLinuxOptions.type`], 'v1.31': [], latest: [] },
  ],
  [
    'seccompProfile',
    'no seccomp by a field',
    podWithContext({ seccompProfile: { type: 'Unconfined' } }, { securityContext: { seccompProfile: {} } }),
    {
      'v1.18': [],
      'v1.19': ['spec.securityContext.seccompProfile.type', `app: ${context}.seccompProfile.type`],
      latest: ['spec.securityContext.seccompProfile.type', `app: ${context}.seccompProfile.type`],
    },
  ],
  [
    'seccompProfile',
    'no seccomp by an annotation, unless of no container at all',
    podWith(
      {},
      { [`${seccomp}/pod`]: '', [`container.${seccomp}/app`]: 'x', [`container.${seccomp}/gone`]: 'x' },
    ),
    {
      'v1.0': [`metadata.annotations.${seccomp}/pod`, `app: metadata.annotations.container.${seccomp}/app`],
      'v1.18': [`metadata.annotations.${seccomp}/pod`, `app: metadata.annotations.container.${seccomp}/app`],
      'v1.19': [],
    },
  ],
  [
    'seccompProfile',
    'annotations with profiles',
    podWith({}, { [`${seccomp}/pod`]: 'docker/default', [`container.${seccomp}/app`]: 'localhost/x' }),
    always(),
  ],
  [
    'procMount',
    'an unmasked proc',
    podWithContext({ procMount: 'Unmasked' }),
    always(`app: ${context}.procMount`),
  ],
  ['procMount', 'a masked proc', podWithContext({ procMount: 'Default' }), always()],
  [
    'procMount',
    'an unmasked proc in a user namespace',
    podWithContext({ procMount: 'Unmasked' }, { hostUsers: false }),
    { 'v1.34': [`app: ${context}.procMount`], 'v1.35': [], latest: [] },
  ],
  [
    'sysctls',
    'a sysctl of the node',
    sysctl('kernel.msgmax'),
    always('spec.securityContext.sysctls[kernel.msgmax].name'),
  ],
  ['sysctls', 'a sysctl of the pod', sysctl('net.ipv4.tcp_syncookies'), always()],
  ...(
    [
      ['net.ipv4.ip_local_reserved_ports', 'v1.26', 'v1.27'],
      ['net.ipv4.tcp_keepalive_time', 'v1.28', 'v1.29'],
      ['net.ipv4.tcp_rmem', 'v1.31', 'v1.32'],
      ['net.ipv4.tcp_notsent_lowat', 'v1.36', 'v1.37'],
    ] as const
  ).map(([name, before, since]): Row => [
    'sysctls',
    name,
    sysctl(name),
    { [before]: [`spec.securityContext.sysctls[${name}].name`], [since]: [], latest: [] },
  ]),
];

describe('baseline', () => {
  it.each(rows)('%s judges %s by version', (control, _what, manifest, verdicts) => {
    expect(judge('baseline', control, manifest, verdicts)).toEqual(verdicts);
  });
});

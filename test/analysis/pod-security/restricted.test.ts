import { describe, expect, it } from 'vitest';
import { podSecurityOf } from '../../../src/analysis/pod-security/pod-security-of.ts';
import { containerWith, parsePod, podWith, podWithContext } from './pods.ts';
import { always, judge, type Row } from './verdicts.ts';

const context = 'spec.containers[app].securityContext';
const windows = { os: { name: 'windows' } };
const userNamespace = { hostUsers: false };

const none = podWith({ containers: [{ name: 'app' }] });
const noneOnWindows = podWith({ containers: [{ name: 'app' }], ...windows });
const roles = podWith({
  initContainers: [containerWith({ name: 'init', securityContext: {} })],
  ephemeralContainers: [containerWith({ name: 'debug', securityContext: null })],
});

const rows: readonly Row[] = [
  [
    'restrictedVolumes',
    'volumes of other storage',
    podWith({
      volumes: [
        { name: 'a', nfs: {} },
        { name: 'b', hostPath: {} },
        { name: 'c', later: {} },
      ],
    }),
    always('spec.volumes[a].nfs', 'spec.volumes[b].hostPath', 'spec.volumes[c].later'),
  ],
  [
    'restrictedVolumes',
    'volumes of the cluster, and one without a source',
    podWith({
      volumes: [{ name: 'a', secret: {} }, { name: 'b', image: {} }, { name: 'c' }, { name: 'd', nfs: null }],
    }),
    always(),
  ],
  [
    'hostPathVolumes',
    'a path of the node',
    podWith({ volumes: [{ name: 'a', hostPath: {} }] }),
    always('spec.volumes[a].hostPath'),
  ],
  [
    'allowPrivilegeEscalation',
    'a container that says nothing',
    none,
    {
      'v1.7': [],
      'v1.8': [`app: ${context}.allowPrivilegeEscalation`],
      latest: [`app: ${context}.allowPrivilegeEscalation`],
    },
  ],
  [
    'allowPrivilegeEscalation',
    'a Windows pod that says nothing',
    noneOnWindows,
    { 'v1.24': [`app: ${context}.allowPrivilegeEscalation`], 'v1.25': [], latest: [] },
  ],
  [
    'allowPrivilegeEscalation',
    'init and ephemeral containers',
    roles,
    {
      'v1.8': [
        'init: spec.initContainers[init].securityContext.allowPrivilegeEscalation',
        'debug: spec.ephemeralContainers[debug].securityContext.allowPrivilegeEscalation',
      ],
    },
  ],
  [
    'runAsNonRoot',
    'containers that leave it to a pod that says nothing',
    none,
    always(`app: ${context}.runAsNonRoot`),
  ],
  [
    'runAsNonRoot',
    'containers that leave it to their pod',
    podWith({ containers: [{ name: 'app' }], securityContext: { runAsNonRoot: true } }),
    always(),
  ],
  [
    'runAsNonRoot',
    'a container that overrides its pod',
    podWithContext({ runAsNonRoot: false }, { securityContext: { runAsNonRoot: true } }),
    always(`app: ${context}.runAsNonRoot`),
  ],
  [
    'runAsNonRoot',
    'a pod that refuses it, though all its containers override that',
    podWithContext({}, { securityContext: { runAsNonRoot: false } }),
    always('spec.securityContext.runAsNonRoot'),
  ],
  [
    'runAsNonRoot',
    'root in a user namespace',
    podWithContext({ runAsNonRoot: false }, userNamespace),
    { 'v1.34': [`app: ${context}.runAsNonRoot`], 'v1.35': [], latest: [] },
  ],
  [
    'runAsUser',
    'the user root',
    podWithContext({ runAsUser: 0 }, { securityContext: { runAsUser: 0 } }),
    { 'v1.22': [], 'v1.23': ['spec.securityContext.runAsUser', `app: ${context}.runAsUser`] },
  ],
  ['runAsUser', 'another user', podWithContext({ runAsUser: 1000 }), always()],
  [
    'runAsUser',
    'the user root in a user namespace',
    podWithContext({ runAsUser: 0 }, userNamespace),
    { 'v1.34': [`app: ${context}.runAsUser`], 'v1.35': [], latest: [] },
  ],
  [
    'seccompProfile',
    'containers that leave it to a pod that says nothing',
    none,
    {
      'v1.18': [],
      'v1.19': [`app: ${context}.seccompProfile.type`],
      latest: [`app: ${context}.seccompProfile.type`],
    },
  ],
  [
    'seccompProfile',
    'a Windows pod that says nothing',
    noneOnWindows,
    { 'v1.24': [`app: ${context}.seccompProfile.type`], 'v1.25': [], latest: [] },
  ],
  [
    'seccompProfile',
    'containers that leave it to their pod',
    podWith({ containers: [{ name: 'app' }], securityContext: { seccompProfile: { type: 'Localhost' } } }),
    always(),
  ],
  [
    'seccompProfile',
    'no seccomp in a pod whose containers override that',
    podWithContext({}, { securityContext: { seccompProfile: { type: 'Unconfined' } } }),
    {
      'v1.19': ['spec.securityContext.seccompProfile.type'],
      latest: ['spec.securityContext.seccompProfile.type'],
    },
  ],
  [
    'seccompProfile',
    'an annotation instead of a field',
    podWith({}, { 'seccomp.security.alpha.kubernetes.io/pod': 'unconfined' }),
    { 'v1.18': ['metadata.annotations.seccomp.security.alpha.kubernetes.io/pod'], 'v1.19': [] },
  ],
  [
    'capabilities',
    'a container that drops none',
    none,
    {
      'v1.21': [],
      'v1.22': [`app: ${context}.capabilities.drop`],
      latest: [`app: ${context}.capabilities.drop`],
    },
  ],
  [
    'capabilities',
    'a Windows pod that drops none',
    noneOnWindows,
    { 'v1.24': [`app: ${context}.capabilities.drop`], 'v1.25': [], latest: [] },
  ],
  [
    'capabilities',
    'ALL in small letters',
    podWithContext({ capabilities: { drop: ['all'] } }),
    { 'v1.22': [`app: ${context}.capabilities.drop`] },
  ],
  [
    'capabilities',
    'a capability that baseline allows',
    podWithContext({ capabilities: { drop: ['ALL'], add: ['CHOWN', 'NET_BIND_SERVICE'] } }),
    { 'v1.21': [], 'v1.22': [`app: ${context}.capabilities.add[CHOWN]`] },
  ],
  [
    'capabilities',
    'a capability that no level allows, once',
    podWithContext({ capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } }),
    always(`app: ${context}.capabilities.add[SYS_ADMIN]`),
  ],
  [
    'procMount',
    'an unmasked proc in a user namespace',
    podWithContext({ procMount: 'Unmasked' }, userNamespace),
    {
      'v1.34': [`app: ${context}.procMount`],
      'v1.35': [`app: ${context}.procMount`],
      latest: [`app: ${context}.procMount`],
    },
  ],
];

describe('restricted', () => {
  it.each(rows)('%s judges %s by version', (control, _what, manifest, verdicts) => {
    expect(judge('restricted', control, manifest, verdicts)).toEqual(verdicts);
  });

  it.each(['v1.0', 'v1.19', 'v1.35', 'latest'] as const)(
    'finds nothing in a pod that meets it at %s',
    (version) => {
      expect(podSecurityOf(parsePod(podWith({})), 'restricted', version)).toEqual([]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { levelOf, podSecurityOf } from '../../../src/analysis/pod-security/pod-security-of.ts';
import { Lines } from '../../../src/parse/lines.ts';
import { parsePod, podWith, podWithContext } from './pods.ts';

const controlsIn = (manifest: string) =>
  podSecurityOf(parsePod(manifest), 'restricted', 'latest').map(({ control }) => control);

describe('podSecurityOf', () => {
  it('allows everything at the level privileged', () => {
    expect(podSecurityOf(parsePod(podWith({ hostNetwork: true })), 'privileged', 'latest')).toEqual([]);
  });

  it('points at the line of a field, and of what should hold a missing one', () => {
    const manifest = `kind: Pod
spec:
  hostPID: true
  securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
  containers:
    - name: app
      securityContext:
        capabilities: { drop: [ALL] }
`;
    const lines = new Lines(manifest);
    const found = podSecurityOf(parsePod(manifest), 'restricted', 'latest');
    expect(found.map(({ control, field }) => [control, lines.position(field.span.start).line])).toEqual([
      ['hostNamespaces', 3],
      ['allowPrivilegeEscalation', 7],
    ]);
  });

  it.each([
    ['a privileged container', podWithContext({ privileged: '${PRIVILEGED}' })],
    ['a whole security context', podWith({ containers: [{ name: 'app', securityContext: '${CONTEXT}' }] })],
    ['a list of capabilities', podWithContext({ capabilities: { drop: '${DROP}', add: ['${ADD}'] } })],
    ['one of the capabilities', podWithContext({ capabilities: { drop: ['${DROP}'] } })],
    ['a protection', podWithContext({ runAsNonRoot: '${NON_ROOT}', seccompProfile: '${SECCOMP}' })],
    ['the source of a volume', podWith({ volumes: [{ name: 'a', hostPath: '${VOLUME}' }] })],
    ['the name of a sysctl', podWith({ securityContext: { sysctls: [{ name: '${NAME}' }] } })],
    ['an annotation', podWith({}, { 'container.apparmor.security.beta.kubernetes.io/app': '${PROFILE}' })],
    ['an exemption', podWithContext({ runAsUser: 0, runAsNonRoot: null }, { hostUsers: '${USERS}' })],
    [
      'the system',
      podWith({
        containers: [{ name: 'app' }],
        securityContext: { runAsNonRoot: true },
        os: { name: '${SYSTEM}' },
      }),
    ],
  ])('counts %s that a template hides as no violation', (_what, manifest) => {
    expect(controlsIn(manifest)).toEqual([]);
  });

  it('leaves open what a container inherits from a pod that a template hides', () => {
    const securityContext = { runAsNonRoot: '${NON_ROOT}', seccompProfile: { type: '${SECCOMP}' } };
    const controls = controlsIn(podWith({ containers: [{ name: 'app' }], securityContext }));
    expect(controls).toEqual(['capabilities', 'allowPrivilegeEscalation']);
  });

  it('takes what only a quoted merge key brings for a danger and not for a protection', () => {
    const pod = (merged: string) => `kind: Pod
spec:
  containers:
    - name: app
      securityContext:
        capabilities: { drop: [ALL] }
        seccompProfile: { type: RuntimeDefault }
        allowPrivilegeEscalation: false
        runAsNonRoot: true
        "<<": { ${merged} }
`;
    expect(controlsIn(pod('privileged: true'))).toEqual(['privileged']);
    expect(controlsIn(pod('runAsUser: 1')).concat(controlsIn(pod('runAsUser: 0')))).toEqual(['runAsUser']);
    const withoutProtection = pod('runAsNonRoot: true').replace('        runAsNonRoot: true\n', '');
    expect(controlsIn(withoutProtection)).toEqual(['runAsNonRoot']);
  });
});

describe('levelOf', () => {
  it.each([
    ['restricted', podWith({})],
    ['baseline', podWithContext({ allowPrivilegeEscalation: null })],
    ['privileged', podWithContext({ privileged: true })],
  ])('is %s for a pod that meets no stricter one', (level, manifest) => {
    expect(levelOf(parsePod(manifest), 'latest')).toBe(level);
  });

  it('depends on the version', () => {
    const pod = parsePod(podWithContext({ capabilities: {} }));
    expect([levelOf(pod, 'v1.21'), levelOf(pod, 'v1.22')]).toEqual(['restricted', 'baseline']);
  });
});

import { objectRule } from '../../rule.ts';

export default objectRule(['PeerAuthentication'], {
  summary: 'A service mesh accepts connections without mutual TLS',
  severity: 'medium',
  why: 'Every pod that reaches the workload may talk to it in the clear and without an identity: authorization by identity no longer holds, and the network reads along.',
  fix: 'Set `mtls.mode: STRICT`; leave out only the ports that something outside of the mesh has to reach.',
  references: ['https://istio.io/latest/docs/reference/config/security/peer_authentication/'],
  equivalents: ['kyverno:enforce-strict-mtls'],

  *check(authentication) {
    const spec = authentication.field('spec');
    const ports = spec.field('portLevelMtls').entries.map(([, port]) => port.field('mode'));
    for (const mode of [spec.field('mtls', 'mode'), ...ports]) {
      if (mode.is('PERMISSIVE') || mode.is('DISABLE'))
        yield mode.violation(`${mode.text} admits connections without mutual TLS`);
    }
  },

  examples: {
    bad: [
      'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nspec:\n  mtls:\n    mode: PERMISSIVE #!\n  portLevelMtls:\n    8080:\n      mode: DISABLE #!\n',
    ],
    good: [
      'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nspec:\n  mtls:\n    mode: STRICT\n',
      'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nspec:\n  mtls: { mode: "${MODE}" }\n',
    ],
  },
});

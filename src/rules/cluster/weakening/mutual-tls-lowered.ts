import { isGained, isLower } from '../../../analysis/change/protection.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['PeerAuthentication', 'DestinationRule'], {
  summary: 'A service mesh asks for less than mutual TLS where it asked for it',
  severity: 'high',

  why: 'Every pod that reaches the workload may talk to it in the clear and without an identity: authorization by identity no longer holds, and the network reads along.',
  fix: 'Keep `STRICT`; leave out only the ports that something outside of the mesh has to reach.',
  references: [
    'https://istio.io/latest/docs/reference/config/security/peer_authentication/',
    'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings',
  ],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [before.field('spec'), after.field('spec')];
    if (after.kind === 'DestinationRule') {
      const [old, now] = [was.field('trafficPolicy', 'tls'), is.field('trafficPolicy', 'tls')];
      if (
        isLower(old.field('mode'), now.field('mode'), ['DISABLE', 'SIMPLE', 'MUTUAL']) ||
        isLower(old.field('mode'), now.field('mode'), ['DISABLE', 'SIMPLE', 'ISTIO_MUTUAL'])
      )
        yield now
          .field('mode')
          .violation('Connections to the host are protected by less than before', 'medium');
      if (isGained(old.field('insecureSkipVerify'), now.field('insecureSkipVerify'), true))
        yield now.field('insecureSkipVerify').violation('The certificate of the host is no longer checked');
      return;
    }
    const mode = is.field('mtls', 'mode');
    if (isLower(was.field('mtls', 'mode'), mode, modes, 'PERMISSIVE')) yield weaker(mode);
    for (const [port, entry] of is.field('portLevelMtls').entries) {
      const old = was.field('portLevelMtls', port, 'mode');
      const inForce = old.isAbsent ? was.field('mtls', 'mode') : old;
      if (isLower(inForce, entry.field('mode'), modes)) yield weaker(entry.field('mode'));
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: shop\nspec:\n  mtls: { mode: STRICT }\n',
        after:
          'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: shop\nspec:\n  mtls:\n    mode: PERMISSIVE #!\n  portLevelMtls:\n    8080:\n      mode: DISABLE #!\n',
      },
      {
        before:
          'apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata:\n  name: shop\nspec:\n  trafficPolicy: { tls: { mode: ISTIO_MUTUAL } }\n',
        after:
          'apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata:\n  name: shop\nspec:\n  trafficPolicy:\n    tls:\n      mode: SIMPLE #!\n      insecureSkipVerify: true #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: shop\nspec:\n  mtls: { mode: PERMISSIVE }\n',
        after:
          'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: shop\nspec:\n  mtls: { mode: STRICT }\n  portLevelMtls:\n    8080: { mode: PERMISSIVE }\n',
      },
      {
        before:
          'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: shop\nspec:\n  mtls: { mode: STRICT }\n',
        after:
          'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: shop\nspec:\n  mtls: { mode: "${MODE}" }\n',
      },
    ],
  },
});

const modes = ['DISABLE', 'PERMISSIVE', 'STRICT'];

function weaker(mode: Field) {
  return mode.violation('Connections without mutual TLS are accepted that were refused');
}

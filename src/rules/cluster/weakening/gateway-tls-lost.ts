import { isLost, isLower, isRemoved } from '../../../analysis/change/protection.ts';
import { paired } from '../../../analysis/change/containers.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Gateway'], {
  summary: 'A gateway protects a connection by less than before',
  severity: 'medium',

  why: 'Whoever sits between the users and the cluster reads what they send, or connects without the certificate that was asked for.',
  fix: 'Keep TLS at 1.2 or later, and the certificate of the client where it was asked for.',
  references: [
    'https://gateway-api.sigs.k8s.io/guides/user-guides/tls/',
    'https://istio.io/latest/docs/reference/config/networking/gateway/',
  ],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of paired(doorsOf(before), doorsOf(after), nameOf)) {
      const [tls, now] = [was.field('tls'), is.field('tls')];
      const [protocol, mode, version] = [protocolOf(is), now.field('mode'), now.field('minProtocolVersion')];
      if (isLost(protocolOf(was), protocol, 'HTTPS', 'TLS', 'GRPCS') && !protocol.isAbsent)
        yield protocol.violation('The gateway no longer uses TLS here');
      if (isLost(tls.field('mode'), mode, 'MUTUAL', 'ISTIO_MUTUAL'))
        yield mode.violation('The gateway no longer asks for a certificate of the client', 'high');
      if (isRemoved(tls.field('frontendValidation'), now.field('frontendValidation')))
        yield now.violation('The gateway no longer asks for a certificate of the client', 'high');
      if (isLower(tls.field('minProtocolVersion'), version, versions, 'TLS_AUTO'))
        yield version.violation('The gateway accepts older versions of TLS');
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata:\n  name: shop\nspec:\n  servers:\n    - port: { name: web, protocol: HTTPS }\n      tls: { mode: MUTUAL, minProtocolVersion: TLSV1_3 }\n',
        after:
          'apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata:\n  name: shop\nspec:\n  servers:\n    - port:\n        name: web\n        protocol: HTTP #!\n      tls:\n        mode: SIMPLE #!\n        minProtocolVersion: TLSV1_0 #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata:\n  name: shop\nspec:\n  listeners:\n    - { name: web, protocol: HTTPS }\n',
        after:
          'apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata:\n  name: shop\nspec:\n  listeners:\n    - { name: plain, protocol: HTTP }\n    - { name: web, protocol: TLS }\n',
      },
    ],
  },
});

const versions = ['TLSV1_0', 'TLSV1_1', 'TLS_AUTO', 'TLSV1_2', 'TLSV1_3'];

/** The Gateway API's `listeners`, and Istio's `servers`. */
function doorsOf(gateway: KubernetesObject): readonly Field[] {
  return [...gateway.field('spec', 'listeners').items, ...gateway.field('spec', 'servers').items];
}

function protocolOf(door: Field): Field {
  return door.field('protocol').isAbsent ? door.field('port', 'protocol') : door.field('protocol');
}

function nameOf(door: Field): string | undefined {
  return door.field('name').text ?? door.field('port', 'name').text;
}

import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['DestinationRule'], {
  summary: 'A service mesh sends requests without TLS',
  severity: 'medium',
  why: 'Whoever sits between the two services reads and changes what they say, credentials included.',
  fix: 'Set `tls.mode: ISTIO_MUTUAL` inside the mesh, `SIMPLE` or `MUTUAL` with `caCertificates` outside of it.',
  references: [
    'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings',
  ],
  equivalents: ['kyverno:enforce-tls-hosts-host-subnets'],

  *check(rule) {
    const subsets = rule.field('spec', 'subsets').items.map((subset) => subset.field('trafficPolicy'));
    for (const policy of [rule.field('spec', 'trafficPolicy'), ...subsets]) {
      for (const tls of settingsOf(policy)) {
        const mode = tls.field('mode');
        const unverified = tls.field('insecureSkipVerify');
        if (mode.is('DISABLE')) yield mode.violation('Requests to this destination go out in the clear');
        if (unverified.is(true))
          yield {
            ...unverified.violation('The certificate of this destination is not verified'),
            edit: unverified.set(false),
          };
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: networking.istio.io/v1\nkind: DestinationRule\nspec:\n  trafficPolicy:\n    tls:\n      mode: DISABLE #!\n    portLevelSettings:\n      - port: { number: 80 }\n        tls: { mode: DISABLE } #!\n  subsets:\n    - name: v2\n      trafficPolicy:\n        tls:\n          mode: SIMPLE\n          insecureSkipVerify: true #!\n',
    ],
    good: [
      'apiVersion: networking.istio.io/v1\nkind: DestinationRule\nspec:\n  trafficPolicy:\n    tls: { mode: ISTIO_MUTUAL }\n  subsets:\n    - name: v2\n      trafficPolicy: { tls: { mode: "${MODE}" } }\n',
    ],
  },
});

function settingsOf(policy: Field): readonly Field[] {
  const ports = policy.field('portLevelSettings').items;
  return [policy, ...ports].map((part) => part.field('tls'));
}

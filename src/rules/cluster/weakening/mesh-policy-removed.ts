import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import { removalRule } from '../../change-rule.ts';

export default removalRule(
  ['PeerAuthentication', 'AuthorizationPolicy', 'RequestAuthentication', 'ServerAuthorization'],
  {
    summary: 'A policy of the service mesh is removed',
    severity: 'high',

    why: 'What it refused is admitted: connections without identity, or requests that nobody is to make.',
    fix: 'Keep the policy, or remove it together with the workload it protects.',
    references: ['https://istio.io/latest/docs/concepts/security/'],
    equivalents: [],

    *check(policy) {
      if (!isOpen(policy)) yield policy.violation(`${policy.kind} "${policy.subject.name}" is removed`);
    },

    examples: {
      bad: [
        {
          before:
            'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: shop #!\nspec:\n  mtls: { mode: STRICT }\n',
          after: '',
        },
      ],
      good: [
        {
          before:
            'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: shop\nspec:\n  mtls: { mode: DISABLE }\n',
          after: '',
        },
        {
          before:
            'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: shop\nspec:\n  selector: { matchLabels: { app: shop } }\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\n  labels: { app: shop }\nspec:\n  containers: []\n',
          after: '',
        },
      ],
    },
  },
);

/** One that admits everything protects nothing. */
function isOpen({ kind, root }: KubernetesObject): boolean {
  const mode = root.field('spec', 'mtls', 'mode');
  if (kind === 'PeerAuthentication') return mode.is('PERMISSIVE') || mode.is('DISABLE');
  const isAllowing = !root.field('spec', 'action').is('DENY');
  return (
    isAllowing &&
    root
      .field('spec', 'rules')
      .items.some((rule) => rule.node?.kind === 'mapping' && rule.entries.length === 0)
  );
}

import { isLower, isRemoved } from '../../../analysis/change/protection.ts';
import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Violation } from '../../../finding/violation.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['Ingress', 'Route'], {
  summary: 'A host that was served encrypted is served in the clear',
  severity: 'medium',

  why: 'Whoever sits between the users and the cluster reads and changes what they send, session cookies and passwords included.',
  fix: 'Keep TLS for every host.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  equivalents: [],

  *check(before, after) {
    if (after.kind === 'Ingress') yield* ofIngress(before, after);
    const [was, is] = [before.field('spec', 'tls'), after.field('spec', 'tls')];
    if (after.kind !== 'Route' || after.group !== 'route.openshift.io') return;
    const termination = is.field('termination');
    if (isRemoved(was, is)) yield is.violation(`Route "${after.subject.name}" no longer uses TLS`);
    else if (isLower(was.field('termination'), termination, ['edge', 'reencrypt', 'passthrough']))
      yield termination.violation(
        'The router comes to read what it passes on, or passes it on in the clear',
        'low',
      );
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  tls:\n    - hosts: [a.example, b.example]\n  rules:\n    - host: a.example\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  tls:\n    - hosts: [b.example]\n  rules:\n    - host: a.example #!\n',
      },
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  tls:\n    - secretName: a\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  tls: [] #!\n',
      },
      {
        before:
          'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata:\n  name: shop\nspec:\n  tls: { termination: edge }\n',
        after:
          'apiVersion: route.openshift.io/v1\nkind: Route\nmetadata:\n  name: shop\nspec: #!\n  host: a.example\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  tls:\n    - hosts: [a.example]\n  rules:\n    - host: a.example\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  tls:\n    - secretName: all\n  rules:\n    - host: a.example\n    - host: b.example\n',
      },
      {
        before:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  tls:\n    - hosts: [a.example]\n',
        after:
          'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: shop\nspec:\n  tls: ${TLS}\n',
      },
    ],
  },
});

function* ofIngress(before: KubernetesObject, after: KubernetesObject): Iterable<Violation> {
  const tls = after.field('spec', 'tls');
  const [was, is] = [hostsOf(before), hostsOf(after)];
  if (was === undefined || is === undefined || was.length === 0) return;
  if (is.length === 0) yield tls.violation(`Ingress "${after.subject.name}" no longer uses TLS`);
  // An entry without hosts is the certificate of all hosts without their own.
  if (is.length === 0 || is.includes('')) return;
  for (const rule of after.field('spec', 'rules').items) {
    const host = rule.field('host');
    if (host.text !== undefined && was.includes(host.text) && !is.includes(host.text))
      yield host.violation(`The host ${host.text} is no longer served with TLS`);
  }
}

/** The hosts with a certificate; `undefined` when a template decides. */
function hostsOf(ingress: KubernetesObject): readonly string[] | undefined {
  const tls = ingress.field('spec', 'tls');
  const lists = tls.items.map((item) => item.field('hosts'));
  const fields = [tls, ...tls.items, ...lists, ...lists.flatMap((list) => list.items)];
  if (fields.some((field) => field.isHidden)) return undefined;
  return lists.flatMap((list) => (list.items.length === 0 ? [''] : list.items.map(({ text = '' }) => text)));
}

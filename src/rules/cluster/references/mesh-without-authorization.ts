import { objectRule } from '../../rule.ts';

export default objectRule(['Namespace'], {
  needs: 'bundle',
  summary: 'A namespace of the mesh has no authorization policy',
  severity: 'low',
  why: 'The mesh proves who calls, but lets every workload call every other.',
  fix: 'Add an AuthorizationPolicy that denies by default, and one for each caller.',
  references: ['https://istio.io/latest/docs/ops/best-practices/security/#use-default-deny-patterns'],
  equivalents: ['kyverno:require-authorizationpolicies'],

  *check(namespace, bundle) {
    const labels = namespace.field('metadata', 'labels');
    const isMeshed =
      labels.field('istio-injection').is('enabled') || labels.field('istio.io/dataplane-mode').is('ambient');
    const isRevised = !labels.field('istio.io/rev').isAbsent;
    if (!bundle.isWhole || (!isMeshed && !isRevised)) return;
    if (bundle.has('AuthorizationPolicy', namespace.subject.name)) return;
    yield namespace.violation(`No AuthorizationPolicy stands in namespace "${namespace.subject.name}"`);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop #!\n  labels:\n    istio-injection: enabled\n---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: deny\n  namespace: other\n',
    ],
    good: [
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n  labels:\n    istio.io/rev: stable\n---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: deny\n  namespace: shop\nspec: {}\n',
      'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n',
    ],
  },
});

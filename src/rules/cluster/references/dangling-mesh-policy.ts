import { objectRule } from '../../rule.ts';

export default objectRule(['AuthorizationPolicy'], {
  needs: 'bundle',
  summary: 'An authorization policy of Linkerd names a target that is not there',
  severity: 'medium',
  why: 'The policy protects nothing, and nothing says so.',
  fix: 'Name the Server or route that is deployed.',
  references: ['https://linkerd.io/2/reference/authorization-policy/#authorizationpolicy'],
  equivalents: ['kyverno:check-linkerd-authorizationpolicy'],

  *check(policy, bundle) {
    const target = policy.field('spec', 'targetRef');
    const name = target.field('name');
    const { text: kind } = target.field('kind');
    if (policy.group !== 'policy.linkerd.io' || kind === undefined) return;
    if (!bundle.lacks(kind, kind === 'Namespace' ? '' : policy.subject.namespace, name)) return;
    yield name.violation(`There is no ${kind} "${name.text}" here`);
  },

  examples: {
    bad: [
      'apiVersion: policy.linkerd.io/v1beta3\nkind: Server\nmetadata:\n  name: web\n---\napiVersion: policy.linkerd.io/v1alpha1\nkind: AuthorizationPolicy\nmetadata:\n  name: web\nspec:\n  targetRef:\n    kind: Server\n    name: wed #!\n',
    ],
    good: [
      'apiVersion: policy.linkerd.io/v1beta3\nkind: Server\nmetadata:\n  name: web\n---\napiVersion: policy.linkerd.io/v1alpha1\nkind: AuthorizationPolicy\nmetadata:\n  name: web\nspec:\n  targetRef:\n    kind: Server\n    name: web\n---\napiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: other\nspec:\n  targetRef:\n    kind: Server\n    name: other\n',
    ],
  },
});

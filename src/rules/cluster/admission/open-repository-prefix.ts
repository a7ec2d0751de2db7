import { objectRule } from '../../rule.ts';

export default objectRule(['K8sAllowedRepos', 'K8sAllowedReposv2'], {
  summary: 'An allow list of registries has an open end',
  severity: 'medium',
  why: '`registry.example` also admits images from `registry.example.attacker.io`, a host that anybody can set up.',
  fix: 'End each prefix with a slash: `registry.example/team/`.',
  references: ['https://open-policy-agent.github.io/gatekeeper-library/website/validation/allowedrepos'],
  equivalents: ['trivy:KSV-0124'],

  *check(constraint) {
    const parameters = constraint.field('spec', 'parameters');
    for (const prefix of [...parameters.field('repos').items, ...parameters.field('allowedImages').items]) {
      // The second version compares whole names unless the text ends with a star.
      const isPrefix = constraint.kind === 'K8sAllowedRepos' || prefix.text?.endsWith('*');
      if (isPrefix && prefix.text !== undefined && !/[/:@]\*?$/.test(prefix.text))
        yield prefix.violation(`"${prefix.text}" admits every name that begins like this`);
    }
  },

  examples: {
    bad: [
      'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nspec:\n  parameters:\n    repos:\n      - registry.example #!\n      - registry.example/team #!\n',
      'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedReposv2\nspec:\n  parameters:\n    allowedImages:\n      - registry.example* #!\n',
    ],
    good: [
      'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedRepos\nspec:\n  parameters:\n    repos:\n      - registry.example/team/\n      - ${REGISTRY}\n',
      'apiVersion: constraints.gatekeeper.sh/v1beta1\nkind: K8sAllowedReposv2\nspec:\n  parameters:\n    allowedImages: [registry.example/app, registry.example/team/*]\n',
    ],
  },
});

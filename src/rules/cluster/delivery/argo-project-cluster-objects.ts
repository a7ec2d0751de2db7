import { objectRule } from '../../rule.ts';

export default objectRule(['AppProject'], {
  summary: 'An Argo CD project does not forbid cluster-wide objects',
  severity: 'info',
  why: 'Without a list that forbids them, one entry in the list that allows them lets applications change roles, webhooks and namespaces of the whole cluster.',
  fix: 'Write `clusterResourceBlacklist` with group `*` and kind `*`.',
  references: ['https://argo-cd.readthedocs.io/en/stable/operator-manual/project-specification/'],
  equivalents: ['kyverno:appproject-clusterresourceblacklist'],

  *check(project) {
    const list = project.field('spec', 'clusterResourceBlacklist');
    if (list.isAbsent) yield list.violation('The project does not forbid cluster-wide objects');
    for (const item of list.items) {
      const isPartial = [item.field('group'), item.field('kind')].some(
        (part) => part.isAbsent || part.isNot('*'),
      );
      if (isPartial) yield item.violation('This forbids only some cluster-wide objects');
    }
  },

  examples: {
    bad: [
      'apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nspec: #!\n  sourceRepos: []\n',
      'apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nspec:\n  clusterResourceBlacklist:\n    - group: "*" #!\n      kind: Namespace\n',
    ],
    good: [
      'apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nspec:\n  clusterResourceBlacklist:\n    - group: "*"\n      kind: "*"\n',
    ],
  },
});

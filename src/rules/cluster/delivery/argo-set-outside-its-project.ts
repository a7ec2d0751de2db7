import { objectRule } from '../../rule.ts';

export default objectRule(['ApplicationSet'], {
  summary: 'An Argo CD application set puts its applications into a project of another name',
  severity: 'info',
  why: 'Where a set and its project share a name, a set that reaches into the project of another team stands out.',
  fix: 'Give the set the name of its project.',
  references: ['https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Security/'],
  equivalents: ['kyverno:applicationset-name-matches-project'],

  *check(set) {
    const project = set.field('spec', 'template', 'spec', 'project');
    const name = set.field('metadata', 'name');
    if (!name.isHidden && (project.isAbsent || project.isNot(set.subject.name)))
      yield project.violation(`The project of application set "${set.subject.name}" has another name`);
  },

  examples: {
    bad: [
      'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      project: bank #!\n',
    ],
    good: [
      'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      project: shop\n',
      'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      project: "{{ .team }}"\n',
    ],
  },
});

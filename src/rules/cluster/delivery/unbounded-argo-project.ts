import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['AppProject'], {
  summary: 'An Argo CD project allows everything',
  severity: 'medium',
  why: 'Whoever may write an application in the project installs what they like from any repository, in any namespace, or makes themselves an administrator of the cluster.',
  fix: 'List the repositories, the namespaces and the cluster-wide kinds that the team needs.',
  references: ['https://argo-cd.readthedocs.io/en/stable/user-guide/projects/'],
  equivalents: [],

  *check(project) {
    const spec = project.field('spec');
    const repository = spec.field('sourceRepos').items.find((item) => item.is('*'));
    if (repository) yield repository.violation('The project admits every repository');
    const destination = spec
      .field('destinations')
      .items.find((item) => item.field('namespace').is('*') && isAnyCluster(item));
    if (destination) yield destination.violation('The project admits every namespace of every cluster');
    const kind = spec
      .field('clusterResourceWhitelist')
      .items.find((item) => item.field('kind').is('*') && item.field('group').is('*'));
    if (kind) yield kind.violation('The project admits every cluster-wide kind of object');
  },

  examples: {
    bad: [
      'apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nspec:\n  sourceRepos:\n    - "*" #!\n  destinations:\n    - namespace: "*" #!\n      server: "*"\n  clusterResourceWhitelist:\n    - group: "*" #!\n      kind: "*"\n',
    ],
    good: [
      'apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nspec:\n  sourceRepos: [https://git.example/shop.git]\n  destinations:\n    - namespace: shop\n      server: "*"\n  clusterResourceWhitelist:\n    - group: ""\n      kind: Namespace\n',
    ],
  },
});

function isAnyCluster(destination: Field): boolean {
  return destination.field('server').is('*') || destination.field('name').is('*');
}

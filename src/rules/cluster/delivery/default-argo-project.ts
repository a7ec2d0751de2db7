import type { KubernetesObject } from '../../../parse/kubernetes/object.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Application', 'ApplicationSet'], {
  summary: 'An Argo CD application belongs to the default project',
  severity: 'medium',
  why: 'That project allows every repository, every cluster and every kind of object unless somebody narrowed it: whoever may change the application may change everything.',
  fix: 'Make an AppProject that allows what the application needs, and name it.',
  references: ['https://argo-cd.readthedocs.io/en/stable/user-guide/projects/#the-default-project'],
  equivalents: ['kyverno:application-prevent-default-project'],

  *check(application) {
    if (application.group !== 'argoproj.io') return;
    const project = projectOf(application);
    if (project.is('default') || project.is(''))
      yield project.violation(
        `${application.kind} "${application.subject.name}" belongs to the default project`,
      );
  },

  examples: {
    bad: [
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  project: default #!\n',
      'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec:\n  template:\n    spec:\n      project: default #!\n',
    ],
    good: [
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  project: shop\n',
      'apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nspec:\n  template:\n    spec:\n      project: "{{ .team }}"\n',
    ],
  },
});

function projectOf(application: KubernetesObject): Field {
  const spec = application.field('spec');
  return (application.kind === 'ApplicationSet' ? spec.field('template', 'spec') : spec).field('project');
}

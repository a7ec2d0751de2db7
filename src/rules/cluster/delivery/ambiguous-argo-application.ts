import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Application'], {
  summary: 'An Argo CD application does not say unmistakably what goes where',
  severity: 'low',
  why: 'With both or neither of two fields, what is installed, and in which cluster, is not what a reviewer reads.',
  fix: 'Write `source.path` or `source.chart`, and `destination.server` or `destination.name`.',
  references: ['https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/'],
  equivalents: ['kyverno:application-field-validation'],

  *check(application) {
    if (application.group !== 'argoproj.io') return;
    const source = application.field('spec', 'source');
    const destination = application.field('spec', 'destination');
    const hasSources = !application.field('spec', 'sources').isAbsent;
    if (!hasSources && !isEither(source, 'path', 'chart'))
      yield source.violation('The source needs a path or a chart, and not both');
    if (!isEither(destination, 'server', 'name'))
      yield destination.violation('The destination needs a server or a name, and not both');
  },

  examples: {
    bad: [
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source: #!\n    path: shop\n    chart: shop\n  destination: #!\n    namespace: shop\n',
    ],
    good: [
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source: { path: shop }\n  destination: { name: production }\n',
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  sources: [{ chart: shop }]\n  destination: { server: "${SERVER}" }\n',
    ],
  },
});

function isEither(field: Field, one: string, other: string): boolean {
  return field.isHidden || field.field(one).isAbsent !== field.field(other).isAbsent;
}

import { matches } from '../../../analysis/pattern.ts';
import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'An object has an annotation that is not allowed',
  severity: 'medium',
  why: 'Many controllers take orders from annotations: to mount a role of the cloud, to run a snippet, to leave out a check.',
  fix: 'Remove the annotation.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations/'],
  equivalents: [
    'kube-linter:template:forbidden-annotation',
    'kyverno:restrict-annotations',
    'kyverno:allowed-annotations',
  ],
  parameters: {
    forbidden: words('Keys that no object may have, `*` for any characters: `iam.example/*`'),
    allowed: words('Keys that objects may have; all that are not forbidden if there are none'),
  },

  *check(object, { forbidden, allowed }) {
    const templates = object.pods.map(({ metadata }) => metadata);
    const own = object.field('metadata');
    const all = [own, ...templates.filter(({ node }) => node !== own.node)];
    for (const [key, annotation] of all.flatMap((metadata) => metadata.field('annotations').entries)) {
      const isAllowed = allowed.length === 0 || matches(key, allowed);
      if (isAllowed && !matches(key, forbidden)) continue;
      yield annotation.violation(
        `${object.kind} "${object.subject.name}" may not have the annotation "${key}"`,
      );
    }
  },

  examples: {
    given: { forbidden: ['iam.example/*'], allowed: ['iam.example/*', 'shop.example/*'] },
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  annotations:\n    iam.example/role: admin #!\nspec:\n  template:\n    metadata:\n      annotations:\n        other.example/key: value #!\n    spec: { containers: [] }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  annotations:\n    shop.example/owner: web\nspec: { containers: [] }\n',
    ],
  },
});

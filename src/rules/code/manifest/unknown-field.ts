import { unknownFields } from '../../../analysis/schema/unknown-fields.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A field does not exist in the API of its object',
  severity: 'medium',
  why: 'The API server drops it, by default with no more than a warning: a protection that is misspelt protects nothing.',
  fix: 'Write the field as the API names it, and where the API has it.',
  references: ['https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation'],
  equivalents: [],

  *check(object) {
    for (const { field, name, meant } of unknownFields(object.root)) {
      const hint = meant === undefined ? '' : `, did you mean "${meant}"?`;
      const edit = meant === undefined ? {} : { edit: field.rename(meant) };
      yield { ...field.violation(`"${name}" is no field of the API${hint}`), ...edit };
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAcountToken: false #!\n  containers:\n    - name: app\n      securityContext:\n        runAsRoot: false #!\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n      readOnlyRootFilesystem: true #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  labels: { any: thing }\n  annotations: { any/thing: else }\nspec:\n  nodeSelector: { any: thing }\n  containers:\n    - name: app\n      resources: { limits: { example.com/any: 1 } }\n',
      'apiVersion: example.com/v1\nkind: Pod\nspec:\n  any: thing\n',
    ],
  },
});

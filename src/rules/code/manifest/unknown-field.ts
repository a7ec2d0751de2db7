import { isExtension } from '../../../analysis/schema/field-table.ts';
import { unknownFields } from '../../../analysis/schema/unknown-fields.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['*'], {
  summary: 'A field does not exist in the API of its object',
  severity: 'medium',
  why: 'The API server drops it, by default with no more than a warning: a protection that is misspelt protects nothing. Of an extension, whose version in the cluster may be newer, what is no slip counts as info.',
  fix: 'Write the field as the API names it, and where the API has it.',
  references: ['https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation'],
  equivalents: [],

  *check(object) {
    // Of an extension the cluster may have a newer version than the one that is known here.
    const isDoubtful = isExtension(object.field('apiVersion').text ?? '');
    for (const { field, name, meant } of unknownFields(object.root)) {
      const hint = meant === undefined ? '' : `, did you mean "${meant}"?`;
      const edit = meant === undefined ? {} : { edit: field.rename(meant) };
      const severity = isDoubtful && meant === undefined ? 'info' : undefined;
      yield { ...field.violation(`"${name}" is no field of the API${hint}`, severity), ...edit };
    }
  },

  examples: {
    bad: [
      'apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: { name: default }\nspec:\n  mTLS: { mode: STRICT } #!\n---\napiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: { name: web }\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          securityContext:\n            runAsNonRoots: true #!\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  automountServiceAcountToken: false #!\n  containers:\n    - name: app\n      securityContext:\n        runAsRoot: false #!\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n      readOnlyRootFilesystem: true #!\n',
    ],
    good: [
      'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: web }\nspec:\n  hosts: [web]\n  http:\n    - match: [{ uri: { prefix: /shop } }]\n      route: [{ destination: { host: web, port: { number: 80 } } }]\n',
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web }\nspec:\n  source: { repoURL: https://git.example/web, helm: { valuesObject: { any: thing } } }\nstatus: { any: thing }\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  labels: { any: thing }\n  annotations: { any/thing: else }\nspec:\n  nodeSelector: { any: thing }\n  containers:\n    - name: app\n      resources: { limits: { example.com/any: 1 } }\n',
      'apiVersion: example.com/v1\nkind: Pod\nspec:\n  any: thing\n',
    ],
  },
});

import { missingReferences } from '../../../analysis/missing-references.ts';
import { references } from '../../../analysis/references.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'A pod asks for a ConfigMap or key that is not there',
  severity: 'low',
  why: 'The pod does not start, and a rollout stops half way.',
  fix: 'Name the ConfigMap and key that are deployed, or mark the reference `optional: true`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/configmap/#using-configmaps'],
  equivalents: ['kube-linter:env-value-from'],

  *check(pod, bundle) {
    const { namespace } = pod.object.subject;
    yield* missingReferences(references(pod, 'configMap'), 'ConfigMap', namespace, bundle);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  color: red\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      env:\n        - name: COLOR\n          valueFrom:\n            configMapKeyRef:\n              name: settings\n              key: colour #!\n      envFrom:\n        - configMapRef:\n            name: setting #!\n  volumes:\n    - name: files\n      configMap:\n        name: files #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\ndata:\n  color: red\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      env:\n        - name: COLOR\n          valueFrom:\n            configMapKeyRef:\n              name: settings\n              key: color\n        - name: SIZE\n          valueFrom:\n            configMapKeyRef:\n              name: sizes\n              key: size\n              optional: true\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      envFrom:\n        - configMapRef:\n            name: settings\n',
      'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings-${STAGE}\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      envFrom:\n        - configMapRef:\n            name: settings-blue\n',
    ],
  },
});

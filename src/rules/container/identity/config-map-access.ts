import { references } from '../../../analysis/references.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod reads a ConfigMap',
  severity: 'info',
  why: 'Whoever breaks into the pod reads it, and with it how the application is wired.',
  fix: 'Leave out what the program does not need.',
  references: ['https://kubernetes.io/docs/concepts/configuration/configmap/'],
  equivalents: ['kubescape:C-0258'],

  *check(pod) {
    for (const reference of references(pod, 'configMap'))
      yield reference.violation('The pod reads a ConfigMap');
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: shop\n      configMap: { name: shop } #!\n    - name: all\n      projected:\n        sources:\n          - configMap: { name: shop } #!\n  containers:\n    - name: app\n      envFrom:\n        - configMapRef: { name: shop } #!\n      env:\n        - name: MODE\n          valueFrom: { configMapKeyRef: { name: shop, key: mode } } #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: shop\n      secret: { name: shop }\n  containers:\n    - name: app\n      envFrom:\n        - secretRef: { name: shop }\n',
    ],
  },
});

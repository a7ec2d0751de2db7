import { references } from '../../../analysis/references.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod reads a Secret',
  severity: 'info',
  why: 'Whoever breaks into the pod reads them: worth knowing which pods hold what.',
  fix: 'Leave out what the program does not need, or fetch it from a vault when it is used.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  equivalents: ['kyverno:no-secrets', 'kubescape:C-0255'],

  *check(pod) {
    for (const reference of references(pod, 'secret')) yield reference.violation('The pod reads a Secret');
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: shop\n      secret: { secretName: shop } #!\n    - name: all\n      projected:\n        sources:\n          - secret: { name: shop } #!\n  containers:\n    - name: app\n      envFrom:\n        - secretRef: { name: shop } #!\n      env:\n        - name: MODE\n          valueFrom: { secretKeyRef: { name: shop, key: mode } } #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: shop\n      configMap: { name: shop }\n  containers:\n    - name: app\n      envFrom:\n        - configMapRef: { name: shop }\n',
    ],
  },
});

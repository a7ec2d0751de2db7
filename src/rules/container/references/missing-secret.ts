import { missingReferences, nameOf } from '../../../analysis/missing-references.ts';
import { references } from '../../../analysis/references.ts';
import { mayBeGenerated } from '../../../analysis/secret-source.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'A pod asks for a Secret or key that is not there',
  severity: 'low',
  why: 'The pod does not start, and a rollout stops half way.',
  fix: 'Name the Secret and key that are deployed, or mark the reference `optional: true`.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/#using-a-secret'],
  equivalents: ['kube-linter:env-value-from'],

  *check(pod, bundle) {
    const needed = [...references(pod, 'secret'), ...pod.field('imagePullSecrets').items].filter(
      (reference) => !mayBeGenerated(nameOf(reference).text ?? '', bundle),
    );
    yield* missingReferences(needed, 'Secret', pod.object.subject.namespace, bundle);
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: database\nstringData:\n  user: shop\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  imagePullSecrets:\n    - name: registry #!\n  initContainers:\n    - name: setup\n      env:\n        - name: PASSWORD\n          valueFrom:\n            secretKeyRef:\n              name: database\n              key: password #!\n  volumes:\n    - name: tls\n      secret:\n        secretName: tls #!\n    - name: all\n      projected:\n        sources:\n          - secret:\n              name: databases #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: database\ndata:\n  password: ${PASSWORD}\n---\napiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: sealed\n---\napiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata:\n  name: web\nspec:\n  secretName: web-tls\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      env:\n        - name: PASSWORD\n          valueFrom:\n            secretKeyRef:\n              name: database\n              key: password\n      envFrom:\n        - secretRef:\n            name: sealed\n  volumes:\n    - name: tls\n      secret:\n        secretName: web-tls\n',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: token\ntype: kubernetes.io/service-account-token\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      env:\n        - name: TOKEN\n          valueFrom:\n            secretKeyRef:\n              name: token\n              key: token\n',
    ],
  },
});

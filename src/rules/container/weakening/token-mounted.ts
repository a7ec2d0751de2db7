import { isLost } from '../../../analysis/change/protection.ts';
import { samePods } from '../../../analysis/change/containers.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A pod or service account that refused a token of the API gets one',
  severity: 'medium',

  why: 'Whoever breaks into a container finds the token and speaks to the API server as the pod.',
  fix: 'Keep `automountServiceAccountToken: false`, unless the program talks to the API server.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
  ],
  equivalents: [],

  *check(before, after) {
    const key = 'automountServiceAccountToken';
    for (const [was, is] of samePods(before, after)) {
      const field = is.field(key);
      if (isLost(was.field(key), field, false))
        yield field.violation('The pod gets a token of the Kubernetes API');
    }
    const field = after.field(key);
    if (after.kind === 'ServiceAccount' && isLost(before.field(key), field, false))
      yield field.violation(
        `Pods of service account "${after.subject.name}" get a token of the Kubernetes API`,
      );
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  automountServiceAccountToken: false\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  automountServiceAccountToken: true #!\n  containers:\n    - name: app\n      image: shop\n',
      },
      {
        before:
          'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nautomountServiceAccountToken: false\n',
        after: 'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  automountServiceAccountToken: false\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  automountServiceAccountToken: ${MOUNT}\n  containers:\n    - name: app\n      image: shop\n',
      },
    ],
  },
});

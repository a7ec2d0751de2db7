import { matches } from '../../../analysis/pattern.ts';
import { accountOf } from '../../../analysis/service-account.ts';
import { words } from '../../parameters.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  needs: 'bundle',
  summary: 'A pod pulls a private image without a password for its registry',
  severity: 'low',
  why: 'It starts only where the image is cached or the node itself may pull it, so who may pull is decided for all pods of a node.',
  fix: 'Name the Secret with the password in `imagePullSecrets` of the pod or of its service account.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/'],
  equivalents: ['kyverno:require-imagepullsecrets'],
  parameters: { images: words('Images that need a password, `*` for any characters: `registry.example/*`') },

  *check(pod, bundle, { images }) {
    const secrets = pod.field('imagePullSecrets');
    const { namespace } = pod.object.subject;
    const accounts = bundle.variants('ServiceAccount', namespace, accountOf(pod).text ?? 'default');
    const isGiven = accounts.some((account) => account.field('imagePullSecrets').items.length > 0);
    const isPrivate = pod.containers.some((container) =>
      matches(container.field('image').text ?? '', images),
    );
    if (!isPrivate || isGiven || secrets.isHidden || secrets.items.length > 0) return;
    yield secrets.violation('The pod pulls a private image without a password');
  },

  examples: {
    given: { images: ['registry.example/*'] },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec: #!\n  containers:\n    - name: app\n      image: registry.example/shop:1\n',
    ],
    good: [
      'apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: shop\nimagePullSecrets:\n  - name: registry\n---\napiVersion: v1\nkind: Pod\nspec:\n  serviceAccountName: shop\n  containers:\n    - name: app\n      image: registry.example/shop:1\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  imagePullSecrets:\n    - name: registry\n  containers:\n    - name: app\n      image: registry.example/shop:1\n---\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: public.example/shop:1\n',
    ],
  },
});

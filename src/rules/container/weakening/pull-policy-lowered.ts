import { isLost } from '../../../analysis/change/protection.ts';
import { sameContainers } from '../../../analysis/change/containers.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A node may start an image without asking its registry',
  severity: 'low',

  why: 'Whoever knows the name of a private image that lies on the node runs it without credentials, and a corrected image under the same tag is not fetched.',
  fix: 'Keep `imagePullPolicy: Always`.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameContainers(before, after)) {
      const policy = is.field('imagePullPolicy');
      if (isLost(was.field('imagePullPolicy'), policy, 'Always') && !policy.isAbsent)
        yield policy.violation(`The image of container "${is.name}" is no longer asked for at every start`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      imagePullPolicy: Always\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      imagePullPolicy: IfNotPresent #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      imagePullPolicy: Always\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: shop\n',
      },
    ],
  },
});

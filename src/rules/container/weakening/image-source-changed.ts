import { changedSource } from '../../../analysis/change/image-pin.ts';
import { sameContainers } from '../../../analysis/change/containers.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'An image comes from another source than before',
  severity: 'medium',

  why: 'Others than before decide what runs; a name that differs by a letter is a common way to slip in an image.',
  fix: 'Know who can push there; copy what you need into a registry of your own.',
  references: ['https://kubernetes.io/docs/concepts/containers/images/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameContainers(before, after)) {
      const image = is.field('image');
      const old = was.field('image').text;
      const changed =
        old === undefined || image.text === undefined ? undefined : changedSource(old, image.text);
      if (changed !== undefined)
        yield image.violation(
          `Container "${is.name}" takes its image from another ${changed}: "${image.text}" instead of "${old}"`,
          changed === 'registry' ? undefined : 'low',
        );
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: registry.example/shop:1\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: other.example/shop:1 #!\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: nginx:1.29\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: nginxs:1.29 #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: nginx:1.28\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: docker.io/library/nginx:1.29\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: a.example/shop@sha256:aa\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: b.example/shop@sha256:aa\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: ${REGISTRY}/shop:1\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: other.example/shop:1\n',
      },
    ],
  },
});

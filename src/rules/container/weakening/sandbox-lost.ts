import { samePods } from '../../../analysis/change/containers.ts';
import { isRemoved } from '../../../analysis/change/protection.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A pod leaves the runtime that was chosen for it',
  severity: 'medium',
  confidence: 'medium',
  why: 'Where that runtime is a sandbox (gVisor, Kata Containers), the kernel of the node was out of reach before and is not any more.',
  fix: 'Keep `runtimeClassName`.',
  references: ['https://kubernetes.io/docs/concepts/containers/runtime-class/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of samePods(before, after)) {
      const [old, now] = [was.field('runtimeClassName'), is.field('runtimeClassName')];
      if (isRemoved(old, now))
        yield now.violation(`The pod leaves the runtime "${old.text}" for the default one`);
      else if (old.text !== undefined && now.text !== undefined && old.text !== now.text)
        yield now.violation(`The pod leaves the runtime "${old.text}" for "${now.text}"`, 'low');
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  runtimeClassName: gvisor\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  runtimeClassName: runc #!\n  containers:\n    - name: app\n      image: shop\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  runtimeClassName: gvisor\n  hostIPC: false\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec: #!\n  hostIPC: false\n  containers:\n    - name: app\n      image: shop\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  runtimeClassName: gvisor\n  containers:\n    - name: app\n      image: shop\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  runtimeClassName: gvisor\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  runtimeClassName: ${RUNTIME}\n  containers:\n    - name: app\n      image: shop\n',
      },
    ],
  },
});

import { droppedCapabilities } from '../../../analysis/capability.ts';
import { sameContainers } from '../../../analysis/change/containers.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A container keeps capabilities that it dropped before',
  severity: 'medium',

  why: 'What the runtime grants by default is back: forged packages, changed owners and files that others own.',
  fix: 'Keep `drop: [ALL]`, and add the one capability that the program needs.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameContainers(before, after)) {
      const [dropped, drops] = [droppedCapabilities(was), droppedCapabilities(is)];
      if (dropped === undefined || drops === undefined || drops.has('ALL')) continue;
      const kept = [...dropped].filter((name) => !drops.has(name));
      const list = is.field('securityContext', 'capabilities', 'drop');
      const severity = dropped.has('ALL') ? undefined : 'low';
      if (kept.length > 0)
        yield list.violation(`Container "${is.name}" no longer drops ${kept.join(', ')}`, severity);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [NET_RAW] #!\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [NET_RAW, MKNOD]\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [NET_RAW] #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [NET_RAW]\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: [ALL]\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          drop: ["${DROPPED}"]\n',
      },
    ],
  },
});

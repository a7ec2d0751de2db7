import { sameContainers } from '../../../analysis/change/containers.ts';
import { isRemoved } from '../../../analysis/change/protection.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A container loses the limit of what it may use',
  severity: 'medium',

  why: 'One container that leaks or is attacked takes the memory or processor time of all others on its node.',
  fix: 'Raise the limit instead of removing it.',
  references: ['https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameContainers(before, after)) {
      for (const resource of ['memory', 'cpu', 'ephemeral-storage']) {
        const limit = is.field('resources', 'limits', resource);
        const isGone = isRemoved(was.field('resources', 'limits', resource), limit);
        if (isGone && is.pod.field('resources', 'limits', resource).isAbsent)
          yield limit.violation(
            `Container "${is.name}" loses its limit of ${resource}`,
            resource === 'memory' ? undefined : 'low',
          );
      }
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      resources:\n        limits:\n          memory: 1Gi\n          cpu: 1\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: #!\n          cpu: 1\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      resources:\n        limits:\n          memory: 1Gi\n          cpu: 1\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      resources:\n        limits: #!\n          memory: 2Gi\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      resources:\n        limits:\n          memory: 1Gi\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      resources:\n        limits:\n          memory: 8Gi\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      resources:\n        limits:\n          memory: 1Gi\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      resources: ${RESOURCES}\n',
      },
    ],
  },
});

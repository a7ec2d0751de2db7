import { isLost } from '../../../analysis/change/protection.ts';
import { sameContainers } from '../../../analysis/change/containers.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'The root file system of a container becomes writable',
  severity: 'low',

  why: 'Whoever breaks in can change the programs that run, and leave something behind.',
  fix: 'Keep `readOnlyRootFilesystem: true` and mount an `emptyDir` where the program writes.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameContainers(before, after)) {
      const readOnly = is.field('securityContext', 'readOnlyRootFilesystem');
      if (isLost(was.field('securityContext', 'readOnlyRootFilesystem'), readOnly, true))
        yield readOnly.violation(`The root file system of container "${is.name}" becomes writable`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        readOnlyRootFilesystem: true\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        readOnlyRootFilesystem: false #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        readOnlyRootFilesystem: true\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        readOnlyRootFilesystem: yes\n',
      },
    ],
  },
});

import type { Field } from '../../../parse/yaml/field.ts';
import type { Container } from '../../../parse/kubernetes/pod.ts';
import { sameContainers } from '../../../analysis/change/containers.ts';
import { isGained, isLost, isRemoved } from '../../../analysis/change/protection.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A container that could not run as root may do so now',
  severity: 'medium',

  why: 'A process that runs as root needs one flaw of the kernel or one careless mount to be root on the node.',
  fix: 'Keep `runAsNonRoot: true` and the number of the user.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameContainers(before, after)) {
      const [user, nonRoot] = [is.security('runAsUser'), is.security('runAsNonRoot')];
      const name = `Container "${is.name}"`;
      if (isGained(was.security('runAsUser'), user, 0)) yield user.violation(`${name} now runs as root`);
      else if (isLost(was.security('runAsNonRoot'), nonRoot, true) && !isOther(user))
        yield nonRoot.violation(`${name} need no longer run as another user than root`);
      else if (isRemoved(was.security('runAsUser'), user) && wasOnlyGuard(was, nonRoot))
        yield user.violation(`${name} runs as whatever user its image names, root included`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsNonRoot: true\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsNonRoot: false #!\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    runAsUser: 10001\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    runAsUser: 0 #!\n  containers:\n    - name: app\n      image: shop\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    runAsUser: 10001\n    fsGroup: 1\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    fsGroup: 1\n  containers:\n    - name: app #!\n      image: shop\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsNonRoot: true\n        runAsUser: 0\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    runAsNonRoot: true\n    runAsUser: 0\n  containers:\n    - name: app\n      image: shop\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsUser: 10001\n        runAsNonRoot: true\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsUser: 2\n',
      },
    ],
  },
});

/** Whether the number of a user rules out root by itself. */
function isOther(user: Field): boolean {
  return user.isHidden || (user.number ?? 0) > 0;
}

function wasOnlyGuard(was: Container, nonRoot: Field): boolean {
  return isOther(was.security('runAsUser')) && !nonRoot.isHidden && !nonRoot.is(true);
}

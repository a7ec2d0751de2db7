import { isGained } from '../../../analysis/change/protection.ts';
import { sameContainers } from '../../../analysis/change/containers.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A container comes to see the parts of /proc that are hidden from others',
  severity: 'high',

  why: 'Switches of the kernel and memory of the node stand there: some can be read, some written.',
  fix: 'Leave `procMount` out, or give the pod a user namespace of its own.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameContainers(before, after)) {
      const mount = is.field('securityContext', 'procMount');
      if (isGained(was.field('securityContext', 'procMount'), mount, 'Unmasked'))
        yield mount.violation(`Container "${is.name}" comes to see all of /proc`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: shop\n      securityContext:\n        procMount: Unmasked #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        procMount: Unmasked\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        procMount: Unmasked\n        runAsUser: 1\n',
      },
    ],
  },
});

import { isGained, isLost } from '../../../analysis/change/protection.ts';
import { samePods } from '../../../analysis/change/containers.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A pod comes to share what separated it from its node or its containers',
  severity: 'high',

  why: 'The network of the node, its processes or its users are within reach of whoever breaks into the pod.',
  fix: 'Leave the namespaces apart, and give what the program needs by another way.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of samePods(before, after)) {
      for (const [key, what] of shared) {
        const field = is.field(key);
        if (isGained(was.field(key), field, true)) yield field.violation(`The pod comes to share ${what}`);
      }
      const users = is.field('hostUsers');
      if (isLost(was.field('hostUsers'), users, false))
        yield users.violation(
          'The pod loses its own user namespace: root in it is root on the node',
          'medium',
        );
      const processes = is.field('shareProcessNamespace');
      if (isGained(was.field('shareProcessNamespace'), processes, true))
        yield processes.violation('The containers of the pod come to see the processes of each other', 'low');
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  hostUsers: false\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  hostNetwork: true #!\n  hostUsers: true #!\n  shareProcessNamespace: true #!\n  containers:\n    - name: app\n      image: shop\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  hostPID: true\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  hostPID: true\n  hostNetwork: false\n  containers:\n    - name: app\n      image: shop\n',
      },
    ],
  },
});

const shared = [
  ['hostNetwork', 'the network of its node'],
  ['hostPID', 'the processes of its node'],
  ['hostIPC', 'the memory that processes of its node share'],
] as const;

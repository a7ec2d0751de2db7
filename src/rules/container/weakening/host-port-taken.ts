import { addedItems } from '../../../analysis/change/items.ts';
import { sameContainers } from '../../../analysis/change/containers.ts';
import { writtenText } from '../../../analysis/written-text.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A container comes to take a port of its node',
  severity: 'medium',

  why: 'What listens there is reachable wherever the node is, past the Services and network policies of the cluster.',
  fix: 'Publish the port by a Service.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameContainers(before, after)) {
      for (const port of addedItems(was.field('ports'), is.field('ports'), hostPort))
        yield port.field('hostPort').violation(`Container "${is.name}" comes to take a port of its node`);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 80\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 80\n          hostPort: 80 #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 80\n          hostPort: 80\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      ports:\n        - containerPort: 8080\n          hostPort: 80\n',
      },
    ],
  },
});

/** One that is hidden may be any. */
function hostPort(port: Field): string | undefined {
  const text = writtenText(port.field('hostPort'));
  return text === '0' ? undefined : text;
}

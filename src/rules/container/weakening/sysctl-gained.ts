import { safeSysctls } from '../../../analysis/pod-security/controls/sysctls.ts';
import { addedItems } from '../../../analysis/change/items.ts';
import { samePods } from '../../../analysis/change/containers.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A pod comes to set a parameter of the kernel that reaches beyond it',
  severity: 'medium',

  why: 'Such a parameter changes the node or other pods, or opens what the kernel keeps shut.',
  fix: 'Set it on the nodes, or leave it at its default.',
  references: ['https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/'],
  equivalents: [],

  *check(before, after) {
    const safe = safeSysctls(Infinity);
    for (const [was, is] of samePods(before, after)) {
      const set = is.field('securityContext', 'sysctls');
      for (const item of addedItems(was.field('securityContext', 'sysctls'), set, nameOf)) {
        const name = item.field('name');
        if (name.text !== undefined && !safe.includes(name.text.replaceAll('/', '.')))
          yield name.violation(`The pod comes to set ${name.text}`);
      }
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    sysctls:\n      - name: kernel.shm_rmid_forced\n        value: "1"\n      - name: kernel.msgmax #!\n        value: "1"\n  containers:\n    - name: app\n      image: shop\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    sysctls:\n      - name: kernel.msgmax\n        value: "1"\n  containers:\n    - name: app\n      image: shop\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  securityContext:\n    sysctls:\n      - name: kernel.msgmax\n        value: "2"\n  containers:\n    - name: app\n      image: shop\n',
      },
    ],
  },
});

function nameOf(sysctl: Field): string | undefined {
  return sysctl.field('name').text;
}

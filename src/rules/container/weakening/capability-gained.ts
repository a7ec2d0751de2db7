import {
  addedCapabilities,
  baselineCapabilities,
  dangerousCapabilities,
} from '../../../analysis/capability.ts';
import type { Severity } from '../../../finding/severity.ts';
import type { Container } from '../../../parse/kubernetes/pod.ts';
import { sameContainers } from '../../../analysis/change/containers.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A container gains capabilities',
  severity: 'medium',

  why: 'Each capability is a part of what root may do; some of them are as good as all of it.',
  fix: 'Add the capability only where the program fails without it, and keep `drop: [ALL]`.',
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameContainers(before, after)) {
      if (isUnknown(was)) continue;
      const had = new Set(addedCapabilities(was).map(([name]) => name));
      for (const [name, item] of addedCapabilities(is)) {
        if (!had.has(name) && !had.has('ALL'))
          yield item.violation(`Container "${is.name}" gains ${name}`, gravity(name));
      }
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          add: [CHOWN]\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          add:\n            - cap_chown\n            - SYS_ADMIN #!\n            - KILL #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          add: [ALL]\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          add: [SYS_TIME]\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          add: ["${CAPABILITY}"]\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        capabilities:\n          add: [SYS_TIME]\n',
      },
    ],
  },
});

function isUnknown(container: Container): boolean {
  const list = container.field('securityContext', 'capabilities', 'add');
  return list.isHidden || list.items.some(({ isHidden }) => isHidden);
}

function gravity(name: string): Severity {
  if (name === 'SYS_ADMIN' || name === 'SYS_MODULE') return 'critical';
  return dangerousCapabilities.get(name) ?? (baselineCapabilities.has(name) ? 'low' : 'medium');
}

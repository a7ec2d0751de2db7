import { sameContainers } from '../../../analysis/change/containers.ts';
import { samePods } from '../../../analysis/change/containers.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { isSurely } from '../../../analysis/security-context.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A protection that was written out is left to a variable',
  severity: 'low',

  why: 'The file no longer says whether the protection holds: whoever sets the variable decides, and no reviewer sees it.',
  fix: 'Write the value out, or review where the variable is set.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of samePods(before, after)) {
      for (const [keys, value] of ofPods) yield* hidden(was.field(...keys), is.field(...keys), value);
    }
    for (const [was, is] of sameContainers(before, after)) {
      for (const [keys, value] of ofContainers)
        yield* hidden(was.field('securityContext', ...keys), is.field('securityContext', ...keys), value);
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  hostNetwork: false\n  containers:\n    - name: app\n      securityContext:\n        runAsNonRoot: true\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  hostNetwork: ${NETWORK} #!\n  containers:\n    - name: app\n      securityContext:\n        runAsNonRoot: ${NON_ROOT} #!\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: true\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: ${PRIVILEGED}\n',
      },
    ],
  },
});

type Protection = readonly [keys: readonly string[], value: boolean | string];

const profile: Protection = [['seccompProfile', 'type'], 'RuntimeDefault'];
const ofPods: readonly Protection[] = [
  [['automountServiceAccountToken'], false],
  [['hostUsers'], false],
  [['hostNetwork'], false],
  [['hostPID'], false],
  [['hostIPC'], false],
  [['securityContext', 'runAsNonRoot'], true],
  [['securityContext', ...profile[0]], profile[1]],
];
const ofContainers: readonly Protection[] = [
  [['privileged'], false],
  [['allowPrivilegeEscalation'], false],
  [['runAsNonRoot'], true],
  [['readOnlyRootFilesystem'], true],
  profile,
];

function* hidden(was: Field, is: Field, value: boolean | string) {
  if (isSurely(was, value) && is.isHidden) yield is.violation(`A variable decides about what was "${value}"`);
}

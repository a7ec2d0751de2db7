import { levelOf, podSecurityOf } from '../../../analysis/pod-security/pod-security-of.ts';
import { podSecurityLevels } from '../../../analysis/pod-security/level.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A workload meets a lower level of the Pod Security Standards than before',
  severity: 'high',
  why: 'What the workload could not do to its node before, its attacker can do after this change.',
  fix: 'Keep the fields that the level asks for, or say in the review why this workload must have more.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  equivalents: [],

  *check(before, after) {
    if (before.pod === undefined || after.pod === undefined) return;
    const [was, is] = [levelOf(before.pod, 'latest'), levelOf(after.pod, 'latest')];
    if (podSecurityLevels.indexOf(is) >= podSecurityLevels.indexOf(was)) return;
    const [first] = podSecurityOf(after.pod, was, 'latest');
    const severity = is === 'privileged' ? undefined : 'medium';
    if (first !== undefined)
      yield first.field.violation(`The pod met "${was}" and meets only "${is}": ${first.message}`, severity);
  },

  examples: {
    bad: [
      {
        before: 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  hostPID: true #!\n  containers:\n    - name: app\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  hostPID: true\n  containers:\n    - name: app\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  hostNetwork: true\n  containers:\n    - name: app\n',
      },
    ],
  },
});

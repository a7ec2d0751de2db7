import { sameContainers } from '../../../analysis/change/containers.ts';
import { isGained, isLost } from '../../../analysis/change/protection.ts';
import { changeRule } from '../../change-rule.ts';

export default changeRule(['*'], {
  summary: 'A container gains privileges that it did not have',
  severity: 'critical',

  why: 'A privileged container owns its node; one that may escalate is one setuid program away from root.',
  fix: 'Take the change back, or give the one capability that the program needs.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  equivalents: [],

  *check(before, after) {
    for (const [was, is] of sameContainers(before, after)) {
      const old = was.field('securityContext');
      const now = is.field('securityContext');
      const privileged = now.field('privileged');
      if (isGained(old.field('privileged'), privileged, true))
        yield privileged.violation(`Container "${is.name}" becomes privileged`);
      const escalation = now.field('allowPrivilegeEscalation');
      if (isLost(old.field('allowPrivilegeEscalation'), escalation, false))
        yield escalation.violation(`Container "${is.name}" may escalate its privileges again`, 'medium');
    }
  },

  examples: {
    bad: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        allowPrivilegeEscalation: false\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: true #!\n        allowPrivilegeEscalation: true #!\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        allowPrivilegeEscalation: false\n        runAsUser: 1\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext: #!\n        runAsUser: 1\n',
      },
    ],
    good: [
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: true\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        privileged: true\n        allowPrivilegeEscalation: true\n',
      },
      {
        before:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        allowPrivilegeEscalation: false\n',
        after:
          'apiVersion: v1\nkind: Pod\nmetadata:\n  name: shop\nspec:\n  containers:\n    - name: app\n      securityContext:\n        allowPrivilegeEscalation: ${ESCALATION}\n',
      },
    ],
  },
});

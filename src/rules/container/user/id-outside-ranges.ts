import { isWithin } from '../../../analysis/number-range.ts';
import { securityFields, type Owned } from '../../../analysis/security-context.ts';
import { words } from '../../parameters.ts';
import { podRule } from '../../rule.ts';

export default podRule({
  summary: 'A pod runs with a user or group that is not allowed',
  severity: 'medium',
  why: 'The number decides what the process may do with files of the node and of volumes that other pods use too.',
  fix: 'Use a number of the ranges that the policy allows.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  equivalents: [
    'gatekeeper:K8sPSPAllowedUsers',
    'gatekeeper:K8sPSPFSGroup',
    'kyverno:validate-userid-groupid-fsgroup',
    'kyverno:psp-check-supplemental-groups',
  ],
  parameters: {
    users: words('Ranges for `runAsUser`, like `1000-65535`; any if there are none'),
    groups: words('Ranges for `runAsGroup`'),
    fsGroups: words('Ranges for `fsGroup`'),
    supplementalGroups: words('Ranges for `supplementalGroups`'),
  },

  *check(pod, { users, groups, fsGroups, supplementalGroups }) {
    const shared = pod.field('securityContext');
    const others = shared.field('supplementalGroups').items.map((item): Owned => ['The pod', item]);
    const asked = [
      [users, 'user', securityFields(pod, 'runAsUser')],
      [groups, 'group', securityFields(pod, 'runAsGroup')],
      [fsGroups, 'group for volumes', [['The pod', shared.field('fsGroup')]]],
      [supplementalGroups, 'group', others],
    ] as const;
    for (const [ranges, what, fields] of asked) {
      for (const [who, field] of ranges.length === 0 ? [] : fields) {
        const { number } = field;
        if (number !== undefined && !isWithin(number, ranges)) {
          yield field.violation(`${who} asks for the ${what} ${number}, which is not allowed`);
        }
      }
    }
  },

  examples: {
    given: {
      users: ['1000-2000', '5000-'],
      groups: ['3000'],
      fsGroups: ['2000'],
      supplementalGroups: ['100-200'],
    },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsUser: 0 #!\n    fsGroup: 0 #!\n    supplementalGroups:\n      - 100\n      - 201 #!\n  containers:\n    - name: app\n      securityContext:\n        runAsUser: 2001 #!\n        runAsGroup: 1 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  securityContext:\n    runAsUser: 1000\n    fsGroup: 2000\n    supplementalGroups: [150]\n  containers:\n    - name: app\n      securityContext:\n        runAsUser: 70000\n        runAsGroup: 3000\n    - name: proxy\n      securityContext:\n        runAsUser: ${USER_ID}\n',
    ],
  },
});

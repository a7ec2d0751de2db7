import { claimedTwice } from '../../../analysis/claimed-twice.ts';
import { objectRule } from '../../rule.ts';

const sharedIds = claimedTwice(
  (bundle) => bundle.workloads(),
  ({ pods }) =>
    pods
      .flatMap((pod) => [pod, ...pod.containers])
      .map((each) => each.field('securityContext', 'runAsUser'))
      .flatMap((field) => (field.number === undefined ? [] : { what: String(field.number), field })),
);

export default objectRule(['*'], {
  needs: 'bundle',
  summary: 'Workloads run as the same user',
  severity: 'info',
  why: 'A process that breaks out of one of them may touch the files and processes of the other on the same node.',
  fix: 'Give each workload a user id of its own, or set `hostUsers: false`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/pods/user-namespaces/'],
  equivalents: ['kyverno:require-unique-uid-per-workload'],

  *check(object, bundle) {
    for (const { what, field, other } of sharedIds(object, bundle)) {
      yield field.violation(`${other.kind} "${other.subject.name}" runs as user ${what} too`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  securityContext:\n    runAsUser: 1000 #!\n  containers:\n    - name: app\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: worker\nspec:\n  containers:\n    - name: app\n      securityContext:\n        runAsUser: 1000 #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  securityContext:\n    runAsUser: 1000\n  containers:\n    - name: app\n    - name: proxy\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: worker\nspec:\n  securityContext:\n    runAsUser: 2000\n  containers:\n    - name: app\n',
    ],
  },
});

import type { Field } from '../../../parse/yaml/field.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container is killed before its preStop hook ends',
  severity: 'low',
  why: 'The grace period starts with the hook: once it is over, the container is killed without the signal that lets it end its requests.',
  fix: 'Set `terminationGracePeriodSeconds` above the time that the hook and the container take, or shorten the hook.',
  references: [
    'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution',
  ],
  equivalents: [],

  *check(container) {
    const hook = container.field('lifecycle', 'preStop');
    const period = container.pod.field('terminationGracePeriodSeconds');
    const seconds = period.isAbsent ? 30 : period.number;
    const sleep = sleepOf(hook);
    if (seconds !== undefined && sleep !== undefined && sleep >= seconds) {
      yield hook.violation(
        `The preStop hook of container "${container.name}" sleeps ${sleep} s, the grace period is ${seconds} s`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      lifecycle:\n        preStop: #!\n          exec: { command: [sh, -c, "sleep 30"] }\n',
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      terminationGracePeriodSeconds: 10\n      containers:\n        - name: app\n          lifecycle:\n            preStop: #!\n              sleep: { seconds: 15 }\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  terminationGracePeriodSeconds: 60\n  containers:\n    - name: app\n      lifecycle:\n        preStop:\n          exec: { command: [sleep, "30"] }\n    - name: proxy\n      lifecycle:\n        preStop:\n          exec: { command: [proxy, drain] }\n',
      'apiVersion: v1\nkind: Pod\nspec:\n  terminationGracePeriodSeconds: ${GRACE}\n  containers:\n    - name: app\n      lifecycle:\n        preStop:\n          sleep: { seconds: 15 }\n',
    ],
  },
});

/** Seconds that a hook is sure to sleep. */
function sleepOf(hook: Field): number | undefined {
  const command = hook
    .field('exec', 'command')
    .items.map(({ text }) => text ?? '')
    .join(' ');
  const [, seconds] = /^(?:\S*sh -c )?(?:\S*\/)?sleep (\d+)s?(?:$|[\s;&])/.exec(command) ?? [];
  return hook.field('sleep', 'seconds').number ?? (seconds === undefined ? undefined : Number(seconds));
}

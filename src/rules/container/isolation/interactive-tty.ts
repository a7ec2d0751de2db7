import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container keeps a terminal or its standard input open',
  severity: 'low',
  why: 'Whoever may attach to the pod types into the running process, and a shell that waits for input is all an attacker needs.',
  fix: 'Remove `stdin` and `tty`; to look inside use `kubectl debug`.',
  references: ['https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/'],
  equivalents: ['gatekeeper:K8sDisallowInteractiveTTY'],

  *check(container) {
    const open = [container.field('stdin'), container.field('tty')].find((field) => field.is(true));
    if (open)
      yield { ...open.violation(`Container "${container.name}" is interactive`), edit: open.set(false) };
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      tty: true #!\n  containers:\n    - name: app\n      stdin: true #!\n      tty: true\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      stdin: false\n      tty: ${TTY}\n    - name: proxy\n',
    ],
  },
});

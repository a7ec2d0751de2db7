import { words } from '../../parameters.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A probe runs a command that is not allowed',
  severity: 'info',
  why: 'The kubelet starts it again every few seconds: a costly command slows the container down, and a shell has to stay in the image.',
  fix: 'Ask over HTTP, gRPC or TCP, or run a program made for the purpose.',
  references: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  equivalents: ['kyverno:deny-commands-in-exec-probe'],
  parameters: { commands: words('Words that must not be in the command of a probe, like `jcmd`') },

  *check(container, { commands }) {
    for (const probe of ['livenessProbe', 'readinessProbe', 'startupProbe']) {
      const command = container.field(probe, 'exec', 'command');
      const said = command.items.flatMap(({ text }) => (text ?? '').split(/[\s;|&()]+/));
      const found = said
        .map((word) => word.slice(word.lastIndexOf('/') + 1))
        .find((word) => commands.includes(word));
      if (found !== undefined)
        yield command.violation(`The probe of container "${container.name}" runs ${found}`);
    }
  },

  examples: {
    given: { commands: ['jcmd', 'ps'] },
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      livenessProbe:\n        exec:\n          command: [/usr/bin/jcmd, "1"] #!\n    - name: proxy\n      readinessProbe:\n        exec:\n          command: [sh, -c, "ps|grep proxy"] #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      livenessProbe:\n        exec:\n          command: [cat, /tmp/ps.txt]\n    - name: proxy\n      livenessProbe:\n        exec: ${PROBE}\n',
    ],
  },
});

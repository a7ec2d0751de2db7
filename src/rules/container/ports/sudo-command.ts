import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container starts its program through sudo',
  severity: 'low',
  why: 'An image with a working sudo has a way to become root in it, which an attacker takes as well.',
  fix: 'Start the program as the user it needs (`securityContext.runAsUser`) and leave sudo out of the image.',
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  equivalents: ['kubescape:C-0062'],

  *check(container) {
    for (const key of ['command', 'args']) {
      const word = container.field(key).items.find(({ text }) => text !== undefined && sudo.test(text));
      if (word !== undefined) yield word.violation(`Container "${container.name}" starts through sudo`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      command: [sh, -c]\n      args:\n        - cd / && sudo ./setup #!\n  containers:\n    - name: app\n      command:\n        - /usr/bin/sudo #!\n        - ./app\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      command: [./sudoku, --user, app]\n    - name: other\n      command: ["${SUDO}", ./app]\n',
    ],
  },
});

const sudo = /(?:^|[\s/;&|(])sudo(?:$|[\s;&|)])/;

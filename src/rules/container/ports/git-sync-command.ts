import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container tells git-sync which program to run as git',
  severity: 'low',
  why: 'Whoever can edit the workload runs any program of the image under the name of git-sync, where nobody looks for it.',
  fix: 'Remove the variable `GITSYNC_GIT`; git-sync finds git by itself.',
  references: [
    'https://www.akamai.com/blog/security-research/2024-august-kubernetes-gitsync-command-injection-defcon',
  ],
  equivalents: ['checkov:CKV_K8S_159'],

  *check(container) {
    for (const variable of container.field('env').items) {
      const name = variable.field('name');
      if (name.is('GITSYNC_GIT'))
        yield name.violation(`Container "${container.name}" replaces git for git-sync`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: sync\n      env:\n        - value: /tmp/git\n          name: GITSYNC_GIT #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: sync\n      env:\n        - { name: GITSYNC_REPO, value: https://git.example/app }\n        - { name: "${NAME}", value: /tmp/git }\n',
    ],
  },
});

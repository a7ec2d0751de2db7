import { objectRule } from '../../rule.ts';

export default objectRule(['Deployment', 'DeploymentConfig'], {
  summary: 'A rollout stops all pods before it starts new ones',
  severity: 'info',
  why: 'Every rollout is an outage, and one whose pods do not start stays one. It is right where two versions must not run at once, or share a volume of one node.',
  fix: 'Leave `strategy` out, or set `type: RollingUpdate`.',
  references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy'],
  equivalents: [
    'kube-linter:no-rolling-update-strategy',
    'kube-score:deployment-strategy',
    'kubescape:C-0305',
  ],

  *check(workload) {
    const type = workload.field('spec', 'strategy', 'type');
    if (type.isNot('RollingUpdate') && type.isNot('Rolling')) {
      yield type.violation('A rollout stops all pods before it starts new ones');
    }
  },

  examples: {
    bad: [
      'apiVersion: apps/v1\nkind: Deployment\nspec:\n  strategy:\n    type: Recreate #!\n---\napiVersion: apps.openshift.io/v1\nkind: DeploymentConfig\nspec:\n  strategy:\n    type: Recreate #!\n',
    ],
    good: [
      'apiVersion: apps/v1\nkind: Deployment\nspec: {}\n---\napiVersion: apps/v1\nkind: Deployment\nspec:\n  strategy:\n    type: ${STRATEGY}\n---\napiVersion: apps.openshift.io/v1\nkind: DeploymentConfig\nspec:\n  strategy:\n    type: Rolling\n',
    ],
  },
});

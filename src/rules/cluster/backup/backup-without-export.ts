import { objectRule } from '../../rule.ts';

export default objectRule(['Policy'], {
  summary: 'A backup stays beside what it backs up',
  severity: 'low',
  why: 'Snapshots are lost with the storage they lie on; whoever encrypts the one encrypts the other.',
  fix: 'Add an `export` action to the policy, to a location elsewhere.',
  references: ['https://docs.kasten.io/latest/api/policies/'],
  equivalents: ['kyverno:kasten-3-2-1-backup-policy'],

  *check(policy) {
    const actions = policy.field('spec', 'actions');
    const named = actions.items.map((item) => item.field('action'));
    if (policy.group !== 'config.kio.kasten.io' || named.some(({ isHidden }) => isHidden)) return;
    const isBackup = named.some((action) => action.is('backup'));
    if (isBackup && !named.some((action) => action.is('export'))) {
      yield actions.violation(`The backups of policy "${policy.subject.name}" are not exported`);
    }
  },

  examples: {
    bad: [
      'apiVersion: config.kio.kasten.io/v1alpha1\nkind: Policy\nspec:\n  actions: #!\n    - action: backup\n',
    ],
    good: [
      'apiVersion: config.kio.kasten.io/v1alpha1\nkind: Policy\nspec:\n  actions:\n    - action: backup\n    - action: export\n---\napiVersion: config.kio.kasten.io/v1alpha1\nkind: Policy\nspec:\n  actions:\n    - action: import\n',
    ],
  },
});

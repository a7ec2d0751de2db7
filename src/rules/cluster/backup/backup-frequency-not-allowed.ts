import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Policy'], {
  summary: 'Backups are made more seldom than the policy asks for',
  severity: 'info',
  why: 'What was written since the last backup is lost with the storage.',
  fix: 'Set `spec.frequency` to a value that the policy allows.',
  references: ['https://docs.kasten.io/latest/api/policies/'],
  equivalents: ['kyverno:kasten-hourly-rpo'],
  parameters: { allowed: words('Frequencies that may be used, like `@hourly`; all if there are none') },

  *check(policy, { allowed }) {
    if (policy.group !== 'config.kio.kasten.io' || allowed.length === 0) return;
    const frequency = policy.field('spec', 'frequency');
    if (frequency.text === undefined || allowed.includes(frequency.text)) return;
    yield frequency.violation(`Backups are made ${frequency.text}, which is not allowed`);
  },

  examples: {
    given: { allowed: ['@hourly'] },
    bad: ['apiVersion: config.kio.kasten.io/v1alpha1\nkind: Policy\nspec:\n  frequency: "@weekly" #!\n'],
    good: [
      'apiVersion: config.kio.kasten.io/v1alpha1\nkind: Policy\nspec:\n  frequency: "@hourly"\n---\napiVersion: config.kio.kasten.io/v1alpha1\nkind: Policy\nspec:\n  frequency: ${FREQUENCY}\n',
    ],
  },
});

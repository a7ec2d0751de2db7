import { objectRule } from '../../rule.ts';

export default objectRule(['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'], {
  summary: 'A webhook sees and decides requests to the API server',
  severity: 'info',
  why: 'Whoever controls its answers reads every object it is asked about, may change them on the way, and may refuse all others.',
  fix: 'Know who runs it, and narrow its rules to the objects it needs.',
  references: [
    'https://kubernetes.io/docs/concepts/cluster-administration/admission-webhooks-good-practices/',
  ],
  equivalents: ['kubescape:C-0036', 'kubescape:C-0039'],

  *check(configuration) {
    for (const webhook of configuration.field('webhooks').items) {
      yield webhook.violation(
        `${configuration.subject.name || 'The webhook'} decides requests to the API server`,
      );
    }
  },

  examples: {
    bad: [
      'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingWebhookConfiguration\nmetadata:\n  name: checks\nwebhooks:\n  - name: pods.checks.example #!\n    failurePolicy: Fail\n',
    ],
    good: ['apiVersion: admissionregistration.k8s.io/v1\nkind: MutatingWebhookConfiguration\nwebhooks: []\n'],
  },
});

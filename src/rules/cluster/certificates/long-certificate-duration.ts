import { durationOf } from '../../../analysis/duration.ts';
import { number } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Certificate'], {
  summary: 'A certificate is valid for longer than is allowed',
  severity: 'low',
  why: 'Whoever steals its key can pass for its owner until it ends.',
  fix: 'Lower `spec.duration`; cert-manager renews it by itself.',
  references: ['https://cert-manager.io/docs/usage/certificate/#issuance-triggers'],
  equivalents: ['kyverno:cert-manager-limit-duration'],
  parameters: { hours: number('How many hours a certificate may be valid; any number for 0', 0) },

  *check(certificate, { hours }) {
    const duration = certificate.field('spec', 'duration');
    const seconds = durationOf(duration.text ?? '');
    if (hours > 0 && seconds !== undefined && seconds > hours * 3600) {
      yield duration.violation(`The certificate is valid for ${duration.text}, ${hours} hours are allowed`);
    }
  },

  examples: {
    given: { hours: 2400 },
    bad: ['apiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  duration: 2400h1m #!\n'],
    good: [
      'apiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  duration: 2400h0m0s\n---\napiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  duration: ${DURATION}\n---\napiVersion: cert-manager.io/v1\nkind: Certificate\nspec: {}\n',
    ],
  },
});

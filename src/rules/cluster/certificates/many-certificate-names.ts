import { number } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Certificate'], {
  summary: 'A certificate is for more names than is allowed',
  severity: 'info',
  why: 'One stolen key then stands for all of them, and they tell each other apart to everybody who connects.',
  fix: 'Ask for a certificate for each name.',
  references: ['https://cert-manager.io/docs/usage/certificate/'],
  equivalents: ['kyverno:cert-manager-limit-dnsnames'],
  parameters: { most: number('How many names a certificate may be for; any number for 0', 0) },

  *check(certificate, { most }) {
    const names = certificate.field('spec', 'dnsNames');
    if (most > 0 && names.items.length > most) {
      yield names.violation(`The certificate is for ${names.items.length} names, ${most} are allowed`);
    }
  },

  examples: {
    given: { most: 1 },
    bad: [
      'apiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  dnsNames: #!\n    - shop.example\n    - cart.example\n',
    ],
    good: [
      'apiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  dnsNames: [shop.example]\n---\napiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  dnsNames: ${NAMES}\n',
    ],
  },
});

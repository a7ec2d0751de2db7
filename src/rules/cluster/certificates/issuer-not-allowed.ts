import { matches } from '../../../analysis/pattern.ts';
import { words } from '../../parameters.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Certificate'], {
  summary: 'A certificate comes from an issuer that is not allowed',
  severity: 'medium',
  why: 'Clients that trust the issuer trust everything it signs; one meant for tests signs for everybody.',
  fix: 'Name an issuer in `issuerRef` that the policy allows.',
  references: ['https://cert-manager.io/docs/concepts/issuer/'],
  equivalents: ['kyverno:cert-manager-restrict-issuer'],
  parameters: {
    allowed: words('Names of issuers that may be used, `*` for any characters; all if there are none'),
  },

  *check(certificate, { allowed }) {
    const name = certificate.field('spec', 'issuerRef', 'name');
    if (name.text === undefined || allowed.length === 0 || matches(name.text, allowed)) return;
    yield name.violation(`The issuer "${name.text}" is not allowed`);
  },

  examples: {
    given: { allowed: ['company-*'] },
    bad: [
      'apiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  issuerRef:\n    name: selfsigned #!\n',
    ],
    good: [
      'apiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  issuerRef:\n    name: company-ca\n---\napiVersion: cert-manager.io/v1\nkind: Certificate\nspec:\n  issuerRef: ${ISSUER}\n',
    ],
  },
});

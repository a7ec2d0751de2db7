import { isOpenValue, isSecretValue, isLiteral } from '../../../analysis/stated-secret.ts';
import type { Field } from '../../../parse/yaml/field.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['Secret'], {
  summary: 'The values of a Secret are in the repository',
  severity: 'high',
  confidence: 'medium',
  why: 'base64 hides nothing: everyone who can read the repository knows them, and they stay in the history after they are removed. Certificates are public, and names of users or hosts count as low.',
  fix: 'Rotate the secret; commit it only encrypted (SOPS, SealedSecret), or have it fetched from a vault (ExternalSecret).',
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  equivalents: ['semgrep:secrets-in-config-file', 'kics:passwords_and_secrets_in_infrastructure_code'],

  *check(secret) {
    if (secret.group !== '' || !secret.field('sops').isAbsent) return;
    for (const list of ['data', 'stringData']) {
      for (const [key, field] of secret.field(list).entries) {
        const value = list === 'data' ? decoded(field) : valueOf(field);
        if (value === undefined || !isLiteral(value) || certificate.test(value)) continue;
        const isOpen = isOpenValue(key) && !isSecretValue(value);
        yield field.violation(`"${key}" of the Secret is in the repository`, isOpen ? 'low' : 'high');
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Secret\ndata:\n  password: aHVudGVyMg== #!\n  username: c2hvcA== #!\nstringData:\n  config.yaml: | #!\n    password: hunter2\n',
    ],
    good: [
      'apiVersion: v1\nkind: Secret\ntype: kubernetes.io/tls\ndata:\n  ca.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t\n  tls.key: ${KEY}\n  password: ""\nstringData:\n  token: <fill in>\n',
      'apiVersion: v1\nkind: Secret\ndata:\n  password: ENC[AES256_GCM,data:9b2f61d4]\nsops:\n  version: 3.9.0\n',
      'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBy3i4OJSWK\n',
    ],
  },
});

const certificate = /^\s*-----BEGIN (?:TRUSTED )?CERTIFICATE-----(?!.*PRIVATE KEY)/s;

function valueOf(field: Field): string | undefined {
  return field.text ?? field.number?.toString();
}

/** The bytes behind base64, one character each; text that is no base64 as it stands. */
function decoded(field: Field): string | undefined {
  const value = valueOf(field);
  if (value === undefined || !isLiteral(value)) return undefined;
  try {
    return atob(value);
  } catch {
    return value;
  }
}

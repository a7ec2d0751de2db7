import { isLiteral, isSecretSetting, isSecretValue } from '../../../analysis/stated-secret.ts';
import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A secret is written into the environment of a container',
  severity: 'high',
  confidence: 'medium',
  why: 'Everyone who can read the repository or the workload knows it, and it stays in the history after it is removed.',
  fix: 'Rotate the secret, keep it in a vault or a Secret that is not in the repository, and mount that as a file.',
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  equivalents: [
    'kube-linter:env-var-secret',
    'polaris:sensitiveContainerEnvVar',
    'kubescape:C-0012',
    'kubescape:C-0259',
  ],

  *check(container) {
    for (const variable of container.field('env').items) {
      const name = variable.field('name').text;
      const value = variable.field('value');
      const text = value.text ?? value.number?.toString();
      if (name === undefined || text === undefined || !isLiteral(text)) continue;
      if (isSecretSetting(name) || isSecretValue(text)) {
        yield value.violation(`${name} of container "${container.name}" is a secret in the repository`);
      }
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      env:\n        - { name: PGPASSWORD, value: hunter2 } #!\n  containers:\n    - name: app\n      env:\n        - name: API_KEY\n          value: 9b2f61d4 #!\n        - name: DATABASE_URL\n          value: postgres://shop:hunter2@db/shop #!\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      env:\n        - { name: PASSWORD, value: "${PASSWORD}" }\n        - { name: PASSWORD_FILE, value: /run/secrets/password }\n        - { name: TOKEN_URL, value: https://login.example/token }\n        - { name: API_KEY, value: $(KEY) }\n        - { name: MAX_TOKENS, value: "4096" }\n        - name: TOKEN\n          valueFrom:\n            secretKeyRef: { name: shop, key: token }\n',
    ],
  },
});

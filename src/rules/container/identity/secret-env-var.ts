import { containerRule } from '../../rule.ts';

export default containerRule({
  summary: 'A container gets a Secret through its environment',
  severity: 'low',
  why: 'The environment ends up in crash reports, logs and child processes, and shows in `/proc`; a file does not.',
  fix: 'Mount the Secret as a volume and let the program read the file.',
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/#developers'],
  equivalents: [
    'kube-linter:read-secret-from-env-var',
    'checkov:CKV_K8S_35',
    'kubescape:C-0207',
    'kubesec:SecretsAsEnvironmentVariables',
    'kyverno:secrets-not-from-env-vars',
    'kics:secrets_as_environment_variables',
  ],

  *check(container) {
    for (const variable of container.field('env').items) {
      const reference = variable.field('valueFrom', 'secretKeyRef');
      const name = variable.field('name').text ?? '';
      if (!reference.isAbsent)
        yield reference.violation(`Variable ${name} of "${container.name}" holds a Secret`);
    }
    for (const source of container.field('envFrom').items) {
      const reference = source.field('secretRef');
      if (!reference.isAbsent)
        yield reference.violation(`The environment of "${container.name}" holds a Secret`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: Pod\nspec:\n  initContainers:\n    - name: setup\n      envFrom:\n        - secretRef: { name: shop } #!\n  containers:\n    - name: app\n      env:\n        - name: TOKEN\n          valueFrom:\n            secretKeyRef: #!\n              name: shop\n              key: token\n',
    ],
    good: [
      'apiVersion: v1\nkind: Pod\nspec:\n  volumes:\n    - name: shop\n      secret: { secretName: shop }\n  containers:\n    - name: app\n      env:\n        - name: TOKEN_FILE\n          value: /run/secrets/token\n        - name: MODE\n          valueFrom:\n            configMapKeyRef: { name: shop, key: mode }\n      envFrom:\n        - configMapRef: { name: shop }\n',
    ],
  },
});

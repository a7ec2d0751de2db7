import { isLiteral, isSecretSetting, isSecretValue, secretsIn } from '../../../analysis/stated-secret.ts';
import { objectRule } from '../../rule.ts';

export default objectRule(['ConfigMap'], {
  summary: 'A ConfigMap holds a secret',
  severity: 'high',
  confidence: 'medium',
  why: 'Everyone who can read the repository knows it, and in the cluster ConfigMaps are open to many more than Secrets are.',
  fix: 'Rotate the secret, and keep it in a vault or a Secret that is not in the repository.',
  references: ['https://kubernetes.io/docs/concepts/configuration/configmap/#motivation'],
  equivalents: ['trivy:KSV-0109', 'polaris:sensitiveConfigmapContent', 'kubescape:C-0012'],

  *check(map) {
    for (const [key, field] of map.field('data').entries) {
      // A script may hold a variable and a secret: hidden in part is not hidden.
      const text = field.node?.kind === 'scalar' ? field.node.text : '';
      const isOne = isSecretSetting(key) && isLiteral(text) && !text.trim().includes('\n');
      const names = isOne ? [key] : secretsIn(text);
      if (names.length > 0) yield field.violation(`The ConfigMap states ${names.slice(0, 3).join(', ')}`);
      else if (isSecretValue(text))
        yield field.violation(`"${key}" of the ConfigMap is or contains a secret`);
    }
  },

  examples: {
    bad: [
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  dbPassword: hunter2 #!\n  env: REDIS_TOKEN=9b2f61d4 #!\n  app.yaml: | #!\n    host: ${HOST}\n    database:\n      password: "hunter2"\n  id_rsa: | #!\n    -----BEGIN OPENSSH PRIVATE KEY-----\n    b3BlbnNzaC1rZXk\n',
    ],
    good: [
      'apiVersion: v1\nkind: ConfigMap\ndata:\n  password: ${PASSWORD}\n  password.file: /run/secrets/password\n  max_tokens: "4096"\n  run.sh: |\n    export PGPASSWORD="$(cat /run/secrets/password)"\n    TOKEN=$1\n    secret: ""\n  app.py: |\n    token = read_token()\n    def login(user, password: str):\n',
    ],
  },
});

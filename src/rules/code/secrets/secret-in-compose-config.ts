import { secretsIn } from '../../../analysis/stated-secret.ts';
import { composeRule } from '../../rule.ts';

export default composeRule({
  summary: 'A config of a Compose file holds a secret',
  severity: 'high',
  confidence: 'medium',
  why: 'Everyone who can read the repository knows it, and configs are readable by every process of the container.',
  fix: 'Rotate the secret, and put what holds it under `secrets` with `environment` or `file`.',
  references: ['https://docs.docker.com/reference/compose-file/configs/'],
  equivalents: [],

  *check(file) {
    for (const [name, config] of file.root.field('configs').entries) {
      const content = config.field('content');
      const found = secretsIn(content.text ?? '');
      if (found.length > 0) yield content.violation(`Config "${name}" holds ${found.join(', ')}`);
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    configs: [settings]\nconfigs:\n  settings:\n    content: | #!\n      user=shop\n      password=hunter2\n',
    ],
    good: [
      'services:\n  app:\n    configs: [settings]\nconfigs:\n  settings:\n    content: |\n      user=shop\n      password=${PASSWORD}\n  other:\n    file: ./other.conf\n',
    ],
  },
});

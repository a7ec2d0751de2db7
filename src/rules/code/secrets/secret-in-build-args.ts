import { isLiteral, isSecretSetting, isSecretValue } from '../../../analysis/stated-secret.ts';
import { serviceRule } from '../../rule.ts';

export default serviceRule({
  summary: 'A secret is handed to the build of a Compose service as an argument',
  severity: 'high',
  confidence: 'medium',
  why: 'Arguments stay in the history of the image: whoever can pull it reads them with `docker history`. Written out, everyone who reads the repository knows it too.',
  fix: 'Hand it over as `build.secrets`, and read it in the Dockerfile through `RUN --mount=type=secret`.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  equivalents: [],

  *check(service) {
    for (const { name, value, field } of service.build?.args ?? []) {
      const isWritten = value !== undefined && isLiteral(value);
      const isSecret = isSecretSetting(name)
        ? value === undefined || isWritten
        : isWritten && isSecretValue(value);
      if (!isSecret) continue;
      const message = `${name} of the build of service "${service.name}" stays in its image`;
      yield { ...field.violation(message, isWritten ? 'high' : 'medium'), field: `build.args[${name}]` };
    }
  },

  examples: {
    bad: [
      'services:\n  app:\n    build:\n      context: .\n      args:\n        NPM_TOKEN: 9b2f61d4 #!\n        VERSION: 1\n  web:\n    build:\n      context: .\n      args:\n        - API_KEY=${API_KEY} #!\n        - GITHUB_TOKEN #!\n',
    ],
    good: [
      'services:\n  app:\n    build:\n      context: .\n      args:\n        VERSION: 1\n        TOKEN_FILE: /run/secrets/token\n      secrets:\n        - npm_token\n  web:\n    build: .\n',
    ],
  },
});

import { holdingOf, shippedStages } from '../../../analysis/image-secret.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'A secret is handed to the build by ARG or ENV and stays in the image',
  severity: 'high',
  confidence: 'medium',
  why: 'Both are kept in the history of the image: everyone who can pull it can read them. Those of a stage that is only built from stay in caches and build records, and count as medium, as do values that everybody guesses.',
  fix: 'Hand it to the one command that needs it: `RUN --mount=type=secret,id=token …`; rotate what stood in the file.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  equivalents: [
    'buildkit:SecretsUsedInArgOrEnv',
    'hadolint:DL3064',
    'trivy:DS-0031',
    'kics:secrets_stored_in_dockerfile',
    'semgrep:secret-in-build-arg',
  ],

  *check(dockerfile) {
    const shipped = shippedStages(dockerfile);
    for (const instruction of dockerfile.instructions) {
      if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV') continue;
      for (const variable of instruction.variables) {
        const holding = holdingOf(instruction, variable);
        // What is handed over before the first FROM is in no image.
        const isInStage = holding !== 'handed' || instruction.stage !== undefined;
        if (holding === undefined || !isInStage) continue;
        const isKept = holding === 'stated' || (holding === 'handed' && shipped.has(instruction.stage));
        const message = `${instruction.keyword} ${variable.name.text} puts a secret into the image`;
        yield { ...instruction.violation(message, variable), severity: isKept ? 'high' : 'medium' };
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nARG NPM_TOKEN #!\nENV API_KEY=abc \\ #!\n    DB_PASSWORD=def #!\n',
      'FROM node:24 AS build\nARG NPM_TOKEN="" #!\nFROM debian:12\nENV TOKEN ${NPM_TOKEN} #!\nENV PASSWORD=changeme #!\n',
      'FROM debian:12\nENV DATABASE_URL=postgres://shop:hunter2@db/shop #!\nONBUILD ARG GITHUB_TOKEN #!\n',
    ],
    good: [
      'FROM debian:12\nARG TOKEN_FILE=/run/secrets/token\nENV PUBLIC_KEY=abc PATH=/app/bin\nRUN --mount=type=secret,id=token ./build\n',
      'ARG TOKEN\nFROM debian:12\nENV TOKEN= PASSWORD_MIN_LENGTH=8 SSH_KEY=/run/secrets/key\nENV DATABASE_URL=postgres://shop:${PASSWORD}@db/shop\n',
    ],
  },
});

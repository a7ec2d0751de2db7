import { holdingOf, isSecretToBuildKit } from '../../../analysis/image-secret.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['ARG', 'ENV'], {
  summary: 'A variable of the build has the name of a secret, but no secret as its value',
  severity: 'info',
  why: 'Where it lies or how long it is gives nothing away; but whoever fills the variable in later puts a secret into the image.',
  fix: 'Leave the variable out until the container starts, or call it what it is: `TOKEN_FILE`.',
  references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/'],
  equivalents: ['buildkit:SecretsUsedInArgOrEnv', 'hadolint:DL3064'],

  *check(instruction) {
    if (instruction.onbuild || instruction.stage === undefined) return;
    for (const variable of instruction.variables) {
      const name = variable.name.text;
      if (isSecretToBuildKit(name) && holdingOf(instruction, variable) === undefined)
        yield instruction.violation(`${instruction.keyword} ${name} is called like a secret`, variable);
    }
  },

  examples: {
    bad: ['FROM debian:12\nENV TOKEN= #!\nENV AUTH_MODE=none #!\nARG SSH_KEY=/run/secrets/key #!\n'],
    good: ['FROM debian:12\nENV TOKEN=abc TOKEN_FILE=/run/secrets/token AUTHOR=me\nARG PUBLIC_KEY\n'],
  },
});

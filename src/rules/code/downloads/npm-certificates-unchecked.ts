import { settingsOf } from '../../../analysis/trust/configured.ts';
import { statedVariables } from '../../../analysis/trust/stated-variable.ts';
import { isOff } from '../../../analysis/trust/switch-value.ts';
import { writtenLines } from '../../../analysis/trust/written-file.ts';
import type { Command } from '../../../parse/shell/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['*'], {
  summary: 'npm or yarn does not check whom it gets packages from',
  severity: 'high',
  why: 'Whoever stands between the build and the registry puts code of their choice into the image, and reads the token of the registry.',
  fix: 'Remove `strict-ssl=false`; name the certificate of your own authority with `cafile` or `NODE_EXTRA_CA_CERTS`.',
  references: ['https://docs.npmjs.com/cli/using-npm/config#strict-ssl'],
  equivalents: ['checkov:CKV2_DOCKER_12', 'checkov:CKV2_DOCKER_13'],

  *check(instruction) {
    for (const { name, value, at } of statedVariables(instruction)) {
      if (variable.test(name) && isOff(value))
        yield instruction.violation(`${name} switches the check of certificates off`, at);
    }
    for (const command of instruction.shell?.commands ?? []) {
      if (isLoose(command))
        yield instruction.violation(
          `${command.program} does not check the certificate of the registry`,
          command,
        );
    }
    for (const { path, span } of writtenLines(instruction, files, setting))
      yield instruction.violation(`"${path}" switches the check of certificates off`, { span });
  },

  examples: {
    bad: [
      'FROM node:24\nENV NPM_CONFIG_STRICT_SSL=false #!\nARG npm_config_strict_ssl=0 #!\nRUN npm_config_strict_ssl=false npm ci #!\nRUN npm config set strict-ssl false && \\ #!\n    npm ci\nRUN npm config set strict-ssl=false -g #!\nRUN yarn config set "strict-ssl" false #!\n',
      'FROM node:24\nRUN npm install --strict-ssl=false express #!\nRUN pnpm install --no-strict-ssl #!\nRUN npm set strict-ssl false #!\nRUN echo "strict-ssl=false" >> ~/.npmrc #!\nRUN yarn config set enableStrictSsl false #!\n',
    ],
    good: [
      'FROM node:24\nENV NPM_CONFIG_STRICT_SSL=true\nRUN npm config set strict-ssl true && npm ci --strict-ssl\nRUN npm config get strict-ssl && npm config set cafile /ca.pem\nRUN echo npm config set strict-ssl false\n',
    ],
  },
});

const variable = /^(?:npm_config|yarn)_(?:enable_)?strict[_-]ssl$/i;
const files = /(?:^|\/)\.?(?:npmrc|yarnrc(?:\.yml)?)$/;
const setting = /^\s*"?(?:strict-ssl|enableStrictSsl)"?\s*[=: ]\s*"?(?:false|0)\b/;

function isLoose(command: Command): boolean {
  if (!/^(?:npm|npx|yarn|yarnpkg|pnpm|pnpx)$/.test(command.program ?? '')) return false;
  const set = settingsOf(command).some(
    ({ key, value }) => /^(?:strict-ssl|enableStrictSsl)$/.test(key) && isOff(value),
  );
  return set || command.has('--no-strict-ssl') || isOff(command.option('--strict-ssl')?.text ?? '');
}

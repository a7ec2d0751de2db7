import { mountOptions } from '../../../analysis/stage-image.ts';
import type { Command } from '../../../parse/shell/model.ts';
import type { Instruction } from '../../../parse/dockerfile/model.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'The build logs in with credentials that are not mounted as a secret',
  severity: 'medium',
  confidence: 'medium',
  why: 'The credentials are in the image or in its history, in the build argument or file they come from, and often in the file the login writes too.',
  fix: 'Mount them for this one command: `RUN --mount=type=secret,id=key …`.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  equivalents: ['trivy:DS-0031'],

  *check(instruction) {
    if (hasSecretMount(instruction)) return;
    for (const command of instruction.shell?.commands ?? []) {
      if (logsIn(command)) {
        yield instruction.violation(`${command.program} logs in without a secret mount`, command);
      }
    }
  },

  examples: {
    bad: [
      'FROM google/cloud-sdk:550.0.0\nRUN if [ -n "$KEY" ]; then \\\n      gcloud auth activate-service-account --key-file=${KEY}; fi #!\n',
      'FROM debian:12\nRUN aws configure set aws_secret_access_key $SECRET #!\nRUN npm config set //registry.example/:_authToken "$NPM_TOKEN" #!\nRUN docker login -u bot -p "$PASSWORD" registry.example #!\n',
    ],
    good: [
      'FROM debian:12\nRUN --mount=type=secret,id=key aws configure set aws_secret_access_key $(cat /run/secrets/key)\nRUN aws configure set region eu-west-1\nRUN npm config set registry https://registry.example\n',
      'FROM debian:12\nRUN gcloud auth activate-service-account --help\nRUN docker login --help\n',
    ],
  },
});

function hasSecretMount({ flags }: Instruction): boolean {
  return flags.some(({ name, value }) => name === 'mount' && mountOptions(value).get('type') === 'secret');
}

function logsIn(command: Command): boolean {
  const { program = '' } = command;
  const operands = command.operands().map(({ text }) => text);
  const path = operands.join(' ');
  switch (program) {
    case 'gcloud':
      return path.startsWith('auth activate-service-account') && command.has('--key-file');
    case 'aws':
      return /^configure set (?:\S+\.)?aws_(?:access_key_id|secret_access_key|session_token)\b/.test(path);
    case 'npm':
    case 'pnpm':
    case 'yarn':
      return /^(?:config )?set .*(?:_auth|_authtoken|_password|npmauthtoken)\b/i.test(path);
    case 'docker':
    case 'podman':
    case 'buildah':
    case 'skopeo':
    case 'helm':
    case 'oras':
    case 'crane':
      return operands.includes('login') && command.has('-p', '--password', '--password-stdin');
    case 'az':
      return operands[0] === 'login' && command.has('-p', '--password');
    case 'gh':
      return path.startsWith('auth login') && command.has('--with-token');
    case 'composer':
      return /^config (?:.* )?(?:github-oauth|gitlab-token|http-basic|bearer)\./.test(path);
    default:
      return false;
  }
}

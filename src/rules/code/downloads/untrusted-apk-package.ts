import { packageOperation } from '../../../parse/shell/packages.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'apk installs packages whose signature nobody checks',
  severity: 'high',
  why: 'Whoever controls the repository, a mirror or the way to it puts a package of their choice into the image, and its scripts run as root. Files that are there already count as medium.',
  fix: 'Put the public key of the package into `/etc/apk/keys`, and remove `--allow-untrusted`.',
  references: ['https://man.archlinux.org/man/apk.8.en'],
  equivalents: ['checkov:CKV2_DOCKER_7'],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (command.program !== 'apk' || !command.has('--allow-untrusted')) continue;
      const violation = instruction.violation('apk accepts packages without a trusted signature', command);
      const packages = packageOperation(command)?.packages ?? [];
      const areFiles = packages.length > 0 && packages.every(({ source }) => source === 'path');
      yield areFiles ? { ...violation, severity: 'medium' } : violation;
    }
  },

  examples: {
    bad: [
      'FROM alpine:3.22\nRUN apk add --allow-untrusted a.apk #!\nRUN apk update && \\\n    apk --allow-untrusted add curl #!\n',
    ],
    good: ['FROM alpine:3.22\nRUN apk add --no-cache curl && echo apk add --allow-untrusted\n'],
  },
});

import { isForDevelopment } from '../../../analysis/base-image.ts';
import { installedPackages } from '../../../analysis/installed-packages.ts';
import { isTool } from '../../../analysis/tool-package.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'A server for remote shells is installed into the image',
  severity: 'medium',
  why: 'A shell to log in to, with passwords to guess and keys to steal, past the authentication and the audit log of the platform.',
  fix: 'Leave it out; use `docker exec`, `kubectl exec` or `kubectl debug`.',
  references: ['https://kubernetes.io/docs/tasks/debug/debug-application/get-shell-running-container/'],
  equivalents: [],

  *check(dockerfile) {
    const last = dockerfile.stages.at(-1);
    if (last === undefined || isForDevelopment(last)) return;
    for (const { instruction, given } of installedPackages(dockerfile)) {
      if (isTool('remoteShell', given.name)) {
        yield instruction.violation(
          `The image holds "${given.name}", a server for remote shells`,
          given.word,
        );
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y \\\n    openssh-server #!\n',
      'FROM alpine:3.22\nRUN apk add --no-cache openssh #!\n',
    ],
    good: ['FROM debian:12\nRUN apt-get install -y openssh-client && apk add openssh-client-default\n'],
  },
});

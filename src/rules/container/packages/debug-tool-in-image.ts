import { isForDevelopment } from '../../../analysis/base-image.ts';
import { installedPackages } from '../../../analysis/installed-packages.ts';
import { isTool } from '../../../analysis/tool-package.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'Network and debugging tools are installed into the image',
  severity: 'low',
  why: 'Scanners, sniffers and debuggers are what an attacker would otherwise have to bring along.',
  fix: 'Leave them out of the image; attach a container with the tools when they are needed: `kubectl debug`, `docker debug`.',
  references: [
    'https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/#ephemeral-container',
  ],
  equivalents: [],

  *check(dockerfile) {
    const last = dockerfile.stages.at(-1);
    if (last === undefined || isForDevelopment(last)) return;
    for (const { instruction, given } of installedPackages(dockerfile)) {
      if (isTool('debugger', given.name)) {
        yield instruction.violation(
          `The image holds "${given.name}", a tool to explore or attack from`,
          given.word,
        );
      }
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y netcat-openbsd \\ #!\n    tcpdump=4.99.3-1 #!\n',
      'FROM alpine:3.22\nRUN apk add --no-cache strace #!\n',
    ],
    good: [
      'FROM debian:12 AS debug\nRUN apt-get install -y gdb\n',
      'FROM debian:12\nRUN apt-get install -y telnet && nc -z db 5432 && apt-get purge -y telnet\nRUN apt-get install -y netcat-common libgdbm6\n',
    ],
  },
});

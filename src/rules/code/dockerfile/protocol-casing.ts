import { respelled } from '../../../parse/dockerfile/rewrite.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['EXPOSE'], {
  summary: 'EXPOSE writes the protocol with capitals',
  severity: 'info',
  why: 'Tools that read the file compare the protocol as it stands there.',
  fix: 'Write it in lower case: `EXPOSE 53/udp`.',
  references: ['https://docs.docker.com/reference/build-checks/expose-proto-casing/'],
  equivalents: ['buildkit:ExposeProtoCasing'],

  *check(instruction) {
    for (const port of instruction.arguments) {
      const protocol = port.tail.split('/')[1] ?? '';
      if (protocol === protocol.toLowerCase()) continue;
      const { span, raw, text } = port;
      const to = raw.replace(/\/\w+$/, (end) => end.toLowerCase());
      const edit = respelled({ at: span, from: raw, to });
      yield { ...instruction.violation(`The protocol of port "${text}" is not in lower case`), edit };
    }
  },

  examples: {
    bad: ['FROM debian:12\nEXPOSE 80/tcp \\ #!\n  53/UDP\nEXPOSE $PORT/Tcp #!\n'],
    good: ['FROM debian:12\nEXPOSE 80 53/udp\n'],
  },
});

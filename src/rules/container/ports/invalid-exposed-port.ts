import { exposedPort } from '../../../analysis/exposed-port.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['EXPOSE'], {
  summary: 'EXPOSE names a port that does not exist',
  severity: 'low',
  why: 'The image is not built, or what it offers cannot be reached.',
  fix: 'Use numbers from 0 to 65535, and `tcp`, `udp` or `sctp`.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  equivalents: ['hadolint:DL3011', 'trivy:DS-0008', 'kics:unix_ports_out_of_range', 'semgrep:invalid-port'],

  *check(instruction) {
    const { field } = instruction;
    for (const word of instruction.arguments) {
      if (!word.known || /^[[\]:.\da-f]*:\d*$/i.test(word.text)) continue;
      const port = exposedPort(word);
      const isPort =
        port !== undefined &&
        port.last <= 65_535 &&
        port.first <= port.last &&
        /^(?:tcp|udp|sctp)$/.test(port.protocol);
      if (!isPort) yield instruction.violation(`"${word.text}" is no port`, { span: word.span, field });
    }
  },

  examples: {
    bad: [
      'FROM debian:12\nEXPOSE 80 65536 #!\nEXPOSE 8000-70000/udp #!\nEXPOSE http #!\n',
      'FROM debian:12\nENV PORT=99999\nEXPOSE ${PORT} #!\nEXPOSE 90-80 #!\n',
    ],
    good: ['FROM debian:12\nEXPOSE 0 65535/TCP 5000-5010/udp\nEXPOSE $PORT\nEXPOSE 127.0.0.1:80:80\n'],
  },
});

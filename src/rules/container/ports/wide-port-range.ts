import { exposedPorts } from '../../../analysis/exposed-port.ts';
import { number } from '../../parameters.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['EXPOSE'], {
  summary: 'EXPOSE names a wide range of ports',
  severity: 'low',
  why: 'Everything that listens there is reachable where all exposed ports are published, and a network policy cannot be narrower than what is known.',
  fix: 'Name the ports that the program listens on.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  equivalents: [],
  parameters: { most: number('Ports that a range may have', 100) },

  *check(instruction, { most }) {
    for (const { first, last, word } of exposedPorts(instruction)) {
      if (last - first + 1 <= most) continue;
      yield instruction.violation(`EXPOSE names ${last - first + 1} ports`, { span: word.span });
    }
  },

  examples: {
    bad: ['FROM debian:12\nEXPOSE 80 1024-65535/tcp #!\n'],
    good: ['FROM debian:12\nEXPOSE 8000-8099 8000-$LAST\n'],
  },
});

import { instructionRule } from '../../rule.ts';

export default instructionRule(['RUN'], {
  summary: 'A step of the build runs in the network of the builder’s host',
  severity: 'medium',
  why: 'The step, and the packages it installs, reach what listens on the loopback of the machine that builds, and the metadata of its cloud.',
  fix: 'Remove `--network=host`; a server that the step needs can be named by its address.',
  references: ['https://docs.docker.com/reference/dockerfile/#run---network'],
  equivalents: [],

  *check(instruction) {
    const mode = instruction.flag('network');
    if (mode?.text === 'host') yield instruction.violation('The step shares the network of its host', mode);
  },

  examples: {
    bad: ['FROM debian:12\nRUN --network=host curl https://example.com/a #!\n'],
    good: ['FROM debian:12\nRUN --network=none make\nRUN --network=default make && echo --network=host\n'],
  },
});

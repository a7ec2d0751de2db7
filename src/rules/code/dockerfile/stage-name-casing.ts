import { instructionRule } from '../../rule.ts';

export default instructionRule(['FROM'], {
  summary: 'A build stage has a name with capitals',
  severity: 'info',
  why: 'Stage names mean the same in any case, so `Build` and `build` look like two stages and are one.',
  fix: 'Write the name in lower case.',
  references: ['https://docs.docker.com/reference/build-checks/stage-name-casing/'],
  equivalents: ['buildkit:StageNameCasing'],

  *check(instruction) {
    const name = instruction.arguments[2];
    if (name !== undefined && name.text !== name.text.toLowerCase()) {
      yield instruction.violation(`Stage name "${name.text}" is not in lower case`);
    }
  },

  examples: {
    bad: ['FROM debian:12 AS Build #!\nFROM debian:12 as build2\n'],
    good: ['FROM debian:12 AS build\nFROM Debian\n'],
  },
});

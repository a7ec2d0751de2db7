import { instructionRule } from '../../rule.ts';

export default instructionRule(['COPY'], {
  summary: 'A stage without a name is referred to by number',
  severity: 'info',
  why: 'A stage that somebody adds above it makes the number mean another one.',
  fix: 'Name the stage, `FROM … AS build`, and write `--from=build`.',
  references: ['https://docs.docker.com/build/building/best-practices/#use-multi-stage-builds'],
  equivalents: ['kics:using_unnamed_build_stages'],

  *check(instruction) {
    const from = instruction.flag('from');
    if (from === undefined || !/^\d+$/.test(from.text)) return;
    const source = instruction.stage?.earlier(from.text);
    if (source !== undefined && source.name === undefined) {
      yield instruction.violation(`Stage ${from.text} has no name`, from);
    }
  },

  examples: {
    bad: ['FROM debian:12\nFROM debian:12\nCOPY --from=0 /a /a #!\n'],
    good: [
      'FROM debian:12 AS build\nFROM debian:12\nCOPY --from=build /a /a\nCOPY --from=0 /a /a\nCOPY --from=7 /a /a\n',
    ],
  },
});

import { isRelativePath } from '../../../parse/dockerfile/relative-path.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'COPY to a relative path in the directory of the base image',
  severity: 'low',
  why: 'Where the files land is decided by the base image: another version of it may leave them, and what runs them, somewhere else.',
  fix: 'Set WORKDIR before it, or write the absolute path.',
  references: ['https://docs.docker.com/reference/dockerfile/#workdir'],
  equivalents: ['hadolint:DL3045'],

  *check(stage) {
    if (stage.parent?.inherited('WORKDIR') !== undefined) return;
    for (const instruction of stage.instructions) {
      if (instruction.keyword === 'WORKDIR') return;
      const target = instruction.arguments.at(-1);
      if (instruction.keyword === 'COPY' && target !== undefined && isRelativePath(target)) {
        yield instruction.violation(`"${target.text}" continues the directory of the base image`);
      }
    }
  },

  examples: {
    bad: ['FROM debian:12\nCOPY a b/ #!\nCOPY ["a", "."] #!\nWORKDIR /app\nCOPY a b\n'],
    good: [
      'FROM debian:12 AS base\nWORKDIR /app\nFROM base\nCOPY a .\n',
      'FROM debian:12\nCOPY a /b\nCOPY a "$DIR/b"\nCOPY a C:\\\\b\n',
    ],
  },
});

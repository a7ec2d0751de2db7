import { instructionRule } from '../../rule.ts';

export default instructionRule(['*'], {
  summary: 'A continued instruction holds an empty line',
  severity: 'low',
  why: 'The builder still skips the line and will refuse it one day; until then the instruction goes on where a reader sees it end.',
  fix: 'Remove the empty line, or put a comment there.',
  references: ['https://docs.docker.com/reference/build-checks/no-empty-continuation/'],
  equivalents: ['buildkit:NoEmptyContinuation'],

  *check(instruction) {
    const span = instruction.emptyContinuation;
    if (span !== undefined) {
      const violation = instruction.violation(`${instruction.keyword} is continued over an empty line`, {
        span,
      });
      yield { ...violation, edit: { kind: 'join', at: instruction.span } };
    }
  },

  examples: {
    bad: ['FROM debian:12\nRUN true && \\\n\n    false #!\n'],
    good: ['FROM debian:12\nRUN true && \\\n    # why\n    false\n\nRUN true\n'],
  },
});

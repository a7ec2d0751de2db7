import { headSpan, respelled } from '../../../parse/dockerfile/rewrite.ts';
import { dockerfileRule } from '../../rule.ts';

export default dockerfileRule({
  summary: 'Instructions are written in different cases',
  severity: 'info',
  why: 'Nothing breaks, but an instruction that does not look like the others is overlooked in a review.',
  fix: 'Write all keywords in upper case.',
  references: ['https://docs.docker.com/reference/build-checks/consistent-instruction-casing/'],
  equivalents: ['buildkit:ConsistentInstructionCasing'],

  *check({ globals, instructions }) {
    const counted = instructions.slice(globals.length);
    const lower = counted.filter(({ head }) => head === head.toLowerCase()).length;
    const upper = counted.filter(
      ({ head }) => head !== head.toLowerCase() && head === head.toUpperCase(),
    ).length;
    const most = lower > upper ? 'lower' : 'upper';
    for (const instruction of counted) {
      const { head } = instruction;
      const to = most === 'lower' ? head.toLowerCase() : head.toUpperCase();
      if (head === to) continue;
      const edit = respelled({ at: headSpan(instruction), from: head, to });
      yield { ...instruction.violation(`"${head}" is not in ${most} case like most instructions`), edit };
    }
  },

  examples: {
    bad: [
      'arg TAG=12\nFROM debian:$TAG\nrun true #!\nCOPY . /app\nOnbuild RUN true #!\n',
      'from debian:12\nrun true\nUser app #!\n',
    ],
    good: ['from debian:12\nrun true\nonbuild RUN true\n', 'arg A\nFROM debian:12\nRUN true\n'],
  },
});

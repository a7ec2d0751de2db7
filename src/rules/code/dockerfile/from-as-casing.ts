import { respelled } from '../../../parse/dockerfile/rewrite.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['FROM'], {
  summary: 'FROM and AS are written in different cases',
  severity: 'info',
  why: 'Nothing breaks, but readers and tools that look for ` AS ` miss the stage.',
  fix: 'Write both in the same case: `FROM debian:12 AS build`.',
  references: ['https://docs.docker.com/reference/build-checks/from-as-casing/'],
  equivalents: ['buildkit:FromAsCasing'],

  *check(instruction) {
    const { head } = instruction;
    const word = instruction.arguments[1];
    const as = word?.text ?? '';
    const isLower = head === head.toLowerCase();
    if (!isLower && head !== head.toUpperCase()) return;
    const to = isLower ? as.toLowerCase() : as.toUpperCase();
    if (word === undefined || as === to) return;
    const edit = respelled({ at: word.span, from: word.raw, to });
    yield { ...instruction.violation(`"${as}" is not in the case of "${head}"`), edit };
  },

  examples: {
    bad: ['FROM debian:12 as build #!\nfrom debian:12 AS other #!\n'],
    good: ['FROM debian:12 AS build\nfrom debian:12 as other\nFrom debian:12 aS third\n'],
  },
});

import { instructionRule } from '../../rule.ts';

export default instructionRule(['COPY', 'ADD'], {
  summary: 'Copied files belong to the user of the image',
  severity: 'info',
  why: 'A program that owns its own files can be made to overwrite itself; files of root it can only read.',
  fix: 'Leave `--chown` out where the program only reads the files; give it a folder of its own for what it writes.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
  equivalents: ['kics:chown_flag_exists'],

  *check(instruction) {
    const chown = instruction.flags.find(({ name }) => name === 'chown');
    if (chown === undefined) return;
    yield instruction.violation(`${instruction.keyword} gives what it copies to "${chown.value.text}"`, {
      span: chown.span,
    });
  },

  examples: {
    bad: [
      'FROM node:24\nCOPY --chown=node:node package.json . #!\nADD --link --chown=1000 app.tar.gz /app/ #!\n',
    ],
    good: ['FROM node:24\nCOPY --chmod=755 package.json .\n'],
  },
});

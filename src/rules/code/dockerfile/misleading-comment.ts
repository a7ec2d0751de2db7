import { instructionRule } from '../../rule.ts';

export default instructionRule(['ARG', 'FROM'], {
  summary: 'The comment above an ARG or FROM does not begin with its name',
  severity: 'info',
  why: '`docker build --call=outline` shows such a comment as the description of the argument or stage.',
  fix: 'Begin the comment with the name, or put an empty comment below it.',
  references: ['https://docs.docker.com/reference/build-checks/invalid-definition-description/'],
  equivalents: ['buildkit:InvalidDefinitionDescription'],

  *check(instruction) {
    const comment = instruction.comments.at(-1);
    const { keyword, onbuild, variables } = instruction;
    const stage = instruction.arguments[2]?.text.toLowerCase();
    const names = keyword === 'ARG' ? variables.map(({ name }) => name.text) : [stage ?? []].flat();
    const [first] = names;
    if (comment === undefined || first === undefined || onbuild) return;
    if (!names.includes(comment.text.split(' ')[0] ?? '')) {
      yield instruction.violation(`The comment above does not begin with "${first}"`);
    }
  },

  examples: {
    bad: ['# the version of the base\nARG TAG=12 #!\n\n# Build the compiler\nFROM debian:$TAG AS build #!\n'],
    good: [
      '# TAG is the version of the base\nARG TAG=12\n# builds it\n#\nFROM debian:$TAG AS build\n# runs it\nFROM debian:$TAG\n# installs\nRUN true\nARG A\n',
    ],
  },
});

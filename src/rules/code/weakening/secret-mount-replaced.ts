import { holdingOf } from '../../../analysis/image-secret.ts';
import { mountOptions } from '../../../analysis/stage-image.ts';
import type { Dockerfile } from '../../../parse/dockerfile/model.ts';
import { dockerfileChangeRule } from '../../change-rule.ts';

export default dockerfileChangeRule({
  summary: 'A build takes a secret by a variable that it took by a mount',
  severity: 'high',

  why: 'The value of an ARG or ENV stays in the history of the image: whoever can pull the image can read it. A mount leaves nothing behind.',
  fix: 'Keep `RUN --mount=type=secret,id=…`.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  equivalents: [],

  *check(before, after) {
    if (secretMounts(after) >= secretMounts(before)) return;
    const known = new Set(secretVariables(before).map(({ variable }) => variable.name.text));
    for (const { instruction, variable } of secretVariables(after)) {
      if (!known.has(variable.name.text))
        yield instruction.violation(
          `${variable.name.text} comes by ${instruction.keyword} instead of a mount`,
          variable,
        );
    }
  },

  examples: {
    bad: [
      {
        before: 'FROM node:22\nRUN --mount=type=secret,id=npm_token npm ci\n',
        after: 'FROM node:22\nARG NPM_TOKEN #!\nRUN npm ci\n',
      },
    ],
    good: [
      {
        before: 'FROM node:22\nARG NPM_TOKEN\nRUN npm ci\n',
        after: 'FROM node:22\nARG NPM_TOKEN\nARG NPM_REGISTRY\nRUN npm ci\n',
      },
      {
        before: 'FROM node:22\nRUN --mount=type=secret,id=npm_token npm ci\n',
        after: 'FROM node:22\nARG PORT\nRUN npm ci\n',
      },
    ],
  },
});

function secretMounts({ instructions }: Dockerfile): number {
  const mounts = instructions.flatMap(({ flags }) => flags.filter(({ name }) => name === 'mount'));
  return mounts.filter(({ value }) => mountOptions(value).get('type') === 'secret').length;
}

function secretVariables({ instructions }: Dockerfile) {
  return instructions
    .filter(({ keyword }) => keyword === 'ARG' || keyword === 'ENV')
    .flatMap((instruction) =>
      instruction.variables
        .filter((variable) => holdingOf(instruction, variable) !== undefined)
        .map((variable) => ({ instruction, variable })),
    );
}

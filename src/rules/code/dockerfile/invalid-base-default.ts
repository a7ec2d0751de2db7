import { isImageName } from '../../../parse/dockerfile/image-name.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['FROM'], {
  summary: 'Without build arguments FROM names no image',
  severity: 'low',
  why: 'A build that is given nothing fails, and so does every tool that looks for the base image of this file.',
  fix: 'Give the ARG a default with which the name is whole.',
  references: ['https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/'],
  equivalents: ['buildkit:InvalidDefaultArgInFrom'],

  *check(instruction) {
    const base = instruction.arguments[0];
    if (base?.bare !== undefined && !isImageName(base.bare)) {
      yield instruction.violation(
        `"${base.raw}" without build arguments is "${base.bare}", which is no image`,
      );
    }
  },

  examples: {
    bad: [
      'ARG TAG\nFROM debian:$TAG #!\nFROM $BASE #!\nFROM example.com/Team/app #!\n',
      'ARG SUFFIX=box:\nFROM busy$SUFFIX #!\n',
    ],
    good: [
      'ARG TAG\nARG HOST=example.com:5000\nFROM debian:${TAG:-12}\nFROM debian$TAG AS build\nFROM $HOST/team/app@sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d\nFROM debian:$TARGETARCH\nFROM build\n',
    ],
  },
});

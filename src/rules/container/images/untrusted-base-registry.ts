import { isAmong } from '../../../analysis/allowed-image.ts';
import { imagesOf } from '../../../analysis/stage-image.ts';
import { words } from '../../parameters.ts';
import { instructionRule } from '../../rule.ts';

export default instructionRule(['FROM', 'COPY', 'ADD', 'RUN'], {
  summary: 'An image is built from a registry that is not allowed',
  severity: 'medium',
  why: 'What is not under the control of those who were trusted with it may be anybody’s: a name that looks alike is enough.',
  fix: 'Take the image from an allowed registry, or mirror it there.',
  references: ['https://docs.docker.com/build/building/best-practices/#choose-the-right-base-image'],
  equivalents: ['hadolint:DL3026'],
  parameters: {
    allowed: words('Registries, beginnings of names or images that may be used; all if there are none'),
    forbidden: words('Registries, beginnings of names or images that must not be used'),
  },

  *check(instruction, { allowed, forbidden }) {
    for (const { text, span } of imagesOf(instruction)) {
      const isAllowed = allowed.length === 0 || isAmong(text, allowed);
      if (isAllowed && !isAmong(text, forbidden)) continue;
      yield instruction.violation(`Image "${text}" comes from a registry that is not allowed`, { span });
    }
  },

  examples: {
    given: {
      allowed: ['docker.io', '*.gcr.io', 'ghcr.io/example'],
      forbidden: ['docker.io/example-evil'],
    },
    bad: [
      'FROM quay.io/example/base:1 AS build #!\nFROM debian:12\nCOPY --from=ghcr.io/example-evil/tool:1 /tool /tool #!\n',
      'FROM debian:12\nRUN --mount=type=bind,from=registry.example/tool:1,target=/tool /tool #!\n',
      'ARG REGISTRY=gcr.io\nFROM $REGISTRY/example/base #!\nFROM example-evil/base:1 #!\n',
    ],
    good: [
      'FROM debian:12 AS build\nFROM build AS next\nCOPY --from=build /a /a\nCOPY --from=0 /b /b\nFROM scratch\n',
      'FROM eu.gcr.io/example/base:1\nCOPY --from=ghcr.io/example/tool:1 /tool /tool\n',
      'ARG REGISTRY\nFROM $REGISTRY/example/base\n',
    ],
  },
});

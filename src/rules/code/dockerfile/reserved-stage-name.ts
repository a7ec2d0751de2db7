import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'A build stage is called `scratch` or `context`',
  severity: 'low',
  why: '`FROM scratch` and the context of the build mean something else: references to the stage do not reach it.',
  fix: 'Give the stage another name.',
  references: ['https://docs.docker.com/reference/build-checks/reserved-stage-name/'],
  equivalents: ['buildkit:ReservedStageName', 'hadolint:DL3063'],

  *check(stage) {
    const name = stage.name?.toLowerCase();
    if (name === 'scratch' || name === 'context')
      yield stage.violation(`"${name}" is not free as the name of a stage`);
  },

  examples: {
    bad: ['FROM debian:12 AS scratch #!\nFROM debian:12 AS Context #!\n'],
    good: ['FROM scratch AS build\nFROM scratch\n'],
  },
});

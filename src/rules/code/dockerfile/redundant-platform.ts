import { instructionRule } from '../../rule.ts';

export default instructionRule(['FROM'], {
  summary: 'FROM asks for the platform that it gets anyway',
  severity: 'info',
  why: 'Nothing breaks; but the flag hides the stages that really are built for another platform.',
  fix: 'Leave the flag out.',
  references: ['https://docs.docker.com/reference/build-checks/redundant-target-platform/'],
  equivalents: ['buildkit:RedundantTargetPlatform', 'hadolint:DL3065'],

  *check(instruction) {
    const platform = instruction.flag('platform');
    if (
      platform !== undefined &&
      /^"?\$(?:TARGETPLATFORM|\{TARGETPLATFORM(?::?[-?].*)?\})"?$/.test(platform.raw)
    ) {
      yield instruction.violation('`$TARGETPLATFORM` is the platform of a stage without being asked for');
    }
  },

  examples: {
    bad: [
      'FROM --platform=$TARGETPLATFORM debian:12 #!\nFROM --platform="${TARGETPLATFORM}" debian:12 AS second #!\n',
    ],
    good: [
      'FROM --platform=$BUILDPLATFORM debian:12\nFROM --platform=$TARGETPLATFORM$X debian:12\nFROM debian:12\n',
    ],
  },
});

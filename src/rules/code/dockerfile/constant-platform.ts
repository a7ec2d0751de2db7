import { parsePlatform } from '../../../parse/dockerfile/platform.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'FROM fixes a platform',
  severity: 'low',
  why: 'Built for another platform, the image holds programs of this one; it runs under emulation or not at all.',
  fix: 'Leave the flag out, or name what is meant: `--platform=$BUILDPLATFORM`.',
  references: ['https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/'],
  equivalents: ['buildkit:FromPlatformFlagConstDisallowed'],

  *check(stage) {
    const value = stage.from?.flag('platform');
    if (value === undefined || value.raw.includes('$')) return;
    const platform = parsePlatform(value.text);
    const name = stage.name?.toLowerCase() ?? '';
    if (platform === undefined || name.includes(platform.system) || name.includes(platform.architecture))
      return;
    yield stage.violation(`The stage is for ${value.text} whatever the build is for`);
  },

  examples: {
    bad: ['FROM --platform=linux/amd64 debian:12 #!\nFROM --platform=arm64 debian:12 AS build #!\n'],
    good: [
      'FROM --platform=linux/amd64 debian:12 AS build-linux\nFROM --platform=linux/x86_64 debian:12 AS tools_AMD64\nFROM --platform=$BUILDPLATFORM debian:12\nARG ARCH\nFROM --platform=linux/$ARCH debian:12\n',
    ],
  },
});

import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'A stage chooses its platform itself',
  severity: 'info',
  why: 'Whoever builds for another platform gets a stage that is not of it; that is right only where a later stage picks among them.',
  fix: 'Leave `--platform` out unless the file builds one stage for each platform.',
  references: ['https://docs.docker.com/build/building/multi-platform/'],
  equivalents: ['hadolint:DL3029', 'kics:using_platform_with_from', 'semgrep:avoid-platform-with-from'],

  *check(stage) {
    const platform = stage.from?.flag('platform');
    if (platform === undefined || /^["']?\$\{?(?:BUILD|TARGET)PLATFORM\b/.test(platform.raw)) return;
    yield stage.violation(`The stage is built for "${platform.text}" whatever was asked for`);
  },

  examples: {
    bad: [
      'FROM --platform=linux/arm64 debian:12 AS tools-arm64 #!\nFROM --platform=linux/amd64 debian:12 #!\n',
      'ARG PLATFORM=linux/amd64\nFROM --platform=$PLATFORM debian:12 #!\n',
    ],
    good: [
      'FROM --platform=${BUILDPLATFORM:-linux/amd64} golang:1.26 AS build\nFROM --platform=$TARGETPLATFORM debian:12\n',
      'FROM debian:12\n',
    ],
  },
});

import { isRootUser } from '../../../analysis/image-user.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'A stage before the last ends as root',
  severity: 'info',
  why: 'Whoever builds that stage on its own with `--target` gets an image that runs as root.',
  fix: 'End every stage that may become an image with an unprivileged user.',
  references: ['https://docs.docker.com/build/building/multi-stage/#stop-at-a-specific-build-stage'],
  equivalents: ['hadolint:DL3002'],

  *check(stage) {
    const user = stage.isFinal ? undefined : stage.last('USER');
    const name = user?.arguments[0];
    if (user !== undefined && name?.known === true && isRootUser(name.text)) {
      yield user.violation(`Stage "${stage.name ?? stage.index}" ends as ${name.text}`);
    }
  },

  examples: {
    bad: ['FROM debian:12 AS build\nUSER root #!\nFROM debian:12\nUSER 10001\n'],
    good: ['FROM debian:12 AS build\nUSER root\nRUN make\nUSER app\nFROM debian:12\nUSER root\n'],
  },
});

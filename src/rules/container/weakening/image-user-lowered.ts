import { foundation } from '../../../analysis/base-image.ts';
import { bringsItsUser, isRootUser } from '../../../analysis/image-user.ts';
import type { Dockerfile, Stage } from '../../../parse/dockerfile/model.ts';
import { dockerfileChangeRule } from '../../change-rule.ts';

export default dockerfileChangeRule({
  summary: 'An image that ran as an unprivileged user runs as root',
  severity: 'medium',

  why: 'A process that runs as root needs one flaw of the kernel or one careless mount to be root on the node.',
  fix: 'End the last stage with the number of an unprivileged user again: `USER 10001`.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  equivalents: [],

  *check(before, after) {
    const [was, is] = [finalOf(before), finalOf(after)];
    if (was === undefined || is === undefined || userOf(was) === undefined) return;
    if (userOf(was) === 'hidden' || isRootUser(userOf(was) ?? '')) return;
    const [user, image] = [userOf(is), foundation(is)];
    if (user === undefined) {
      if (image !== undefined && !bringsItsUser(image))
        yield is.violation(`The image no longer runs as ${userOf(was)}, and sets no user`);
    } else if (user !== 'hidden' && isRootUser(user)) {
      const instruction = is.inherited('USER');
      const message = `The image runs as ${user}, and ran as ${userOf(was)}`;
      yield instruction?.stage === is ? instruction.violation(message) : is.violation(message);
    }
  },

  examples: {
    bad: [
      { before: 'FROM debian:12\nUSER 10001\n', after: 'FROM debian:12\nUSER root #!\n' },
      { before: 'FROM debian:12\nUSER app\n', after: 'FROM debian:12 #!\nRUN true\n' },
    ],
    good: [
      { before: 'FROM debian:12\nUSER 10001\n', after: 'FROM gcr.io/distroless/static:nonroot\n' },
      { before: 'FROM debian:12\nUSER 10001\n', after: 'FROM debian:12 AS base\nUSER app\nFROM base\n' },
    ],
  },
});

function finalOf({ stages }: Dockerfile): Stage | undefined {
  return stages.find(({ isFinal }) => isFinal);
}

function userOf(stage: Stage): string | undefined {
  const user = stage.inherited('USER')?.arguments[0];
  return user === undefined || user.known ? user?.text : 'hidden';
}

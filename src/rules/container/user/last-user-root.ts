import { isRootUser } from '../../../analysis/image-user.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'The last user of the image is root',
  severity: 'medium',
  why: 'A process that runs as root needs one flaw of the kernel or one careless mount to be root on the node.',
  fix: 'End the last stage with the number of an unprivileged user: `USER 10001`.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  equivalents: [
    'hadolint:DL3002',
    'trivy:DS-0002',
    'checkov:CKV_DOCKER_8',
    'kics:last_user_is_root',
    'semgrep:last-user-is-root',
  ],

  *check(stage) {
    const user = stage.isFinal ? stage.inherited('USER') : undefined;
    const name = user?.arguments[0];
    if (user === undefined || name?.known !== true || !isRootUser(name.text)) return;
    const message = `The image runs as ${name.text}`;
    yield user.stage === stage
      ? user.violation(message)
      : stage.violation(`${message}, set in an earlier stage`);
  },

  examples: {
    bad: [
      'FROM debian:12\nUSER app\nUSER root:root #!\n',
      'FROM debian:12 AS base\nUSER 0\nFROM base #!\n',
      'ARG NAME=root\nFROM debian:12\nARG NAME\nUSER ${NAME} #!\n',
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nUSER ContainerAdministrator #!\n',
    ],
    good: [
      'FROM debian:12\nUSER root\nRUN apt-get update\nUSER app\n',
      'FROM debian:12 AS build\nUSER root\nFROM debian:12\nUSER 10001:0\n',
      'FROM debian:12\nARG UID\nUSER $UID\n',
      'FROM debian:12\n',
      'FROM debian:12\nUSER app\nONBUILD USER root\n',
    ],
  },
});

import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'The image has no health check',
  severity: 'info',
  why: 'Docker and Compose keep sending work to a program that hangs, since they only see that its process lives. Kubernetes has probes of its own.',
  fix: 'Add `HEALTHCHECK CMD …` with a command that asks the program.',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  equivalents: [
    'hadolint:DL3057',
    'trivy:DS-0026',
    'checkov:CKV_DOCKER_2',
    'kics:healthcheck_instruction_missing',
  ],

  *check(stage) {
    if (stage.isFinal && stage.inherited('HEALTHCHECK') === undefined) {
      yield stage.violation('The image has no health check');
    }
  },

  examples: {
    bad: [
      'FROM debian:12 #!\nCMD ["app"]\n',
      'FROM debian:12 AS build\nHEALTHCHECK CMD true\nFROM debian:12 #!\nONBUILD HEALTHCHECK CMD true\n',
    ],
    good: [
      'FROM golang:1.26\nFROM debian:12\nHEALTHCHECK --interval=5m CMD ["app", "--check"]\n',
      'FROM debian:12 AS base\nHEALTHCHECK CMD true\nFROM base\n',
      'FROM debian:12\nHEALTHCHECK NONE\n',
    ],
  },
});

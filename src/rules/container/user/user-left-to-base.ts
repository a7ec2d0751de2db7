import { bringsItsUser } from '../../../analysis/image-user.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'The image leaves it to its base not to run as root',
  severity: 'info',
  confidence: 'low',
  why: 'Today the base brings an unprivileged user; another tag or base that runs as root is a change of one word.',
  fix: 'Say it yourself, with the number of the user that the base brings: `USER 65532`.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  equivalents: [
    'trivy:DS-0002',
    'checkov:CKV_DOCKER_3',
    'kics:missing_user_instruction',
    'semgrep:missing-user',
    'semgrep:missing-user-entrypoint',
  ],

  *check(stage) {
    const { base } = stage;
    if (!stage.isFinal || base?.known !== true || stage.inherited('USER') !== undefined) return;
    if (bringsItsUser(base.text)) yield stage.violation(`The image has the user of "${base.text}"`);
  },

  examples: {
    bad: [
      'FROM gcr.io/distroless/static:nonroot #!\n',
      'FROM bitnami/redis:7.4 #!\n',
      'FROM golang:1.26 AS build\nFROM cgr.dev/chainguard/static #!\nCOPY --from=build /app /app\n',
    ],
    good: [
      'FROM gcr.io/distroless/static:nonroot\nUSER 65532\n',
      'FROM debian:12\n',
      'FROM bitnami/minideb:bookworm\n',
      'ARG BASE\nFROM $BASE\n',
    ],
  },
});

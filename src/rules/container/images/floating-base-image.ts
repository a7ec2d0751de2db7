import { floatingBase } from '../../../analysis/floating-base.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'An image is built on whatever its base means that day',
  severity: 'medium',
  why: 'Without a tag or digest, the next build may stand on another base than the one that was reviewed and scanned.',
  fix: 'Name a version of the base and pin its digest: `FROM debian:12.7-slim@sha256:…`.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  equivalents: [
    'hadolint:DL3006',
    'trivy:DS-0001',
    'checkov:CKV_DOCKER_7',
    'kics:image_version_not_explicit',
    'semgrep:missing-image-version',
  ],

  *check(stage) {
    if (floatingBase(stage) === 'untagged') {
      yield stage.violation(`Base image "${stage.base?.text}" has neither version nor digest`);
    }
  },

  examples: {
    bad: [
      'FROM debian #!\n',
      'ARG BASE=registry.example:5000/app\nFROM --platform=linux/amd64 ${BASE} AS build #!\nFROM build\n',
      'ARG HOST\nARG SUFFIX\nFROM $HOST/app #!\nFROM debian$SUFFIX #!\n',
    ],
    good: [
      'ARG BASE=debian:12.7\nFROM $BASE AS build\nFROM build\nFROM scratch\n',
      'ARG BASE\nFROM $BASE\n',
      'FROM debian:latest\nFROM debian@sha256:0c1f\n',
      'ARG HOST\nARG TAG\nFROM $HOST/app:1.2\nFROM $HOST/app:$TAG\nFROM app:$TAG\nFROM $HOST/$TAG\nFROM $HOST/app$TARGETARCH\n',
    ],
  },
});

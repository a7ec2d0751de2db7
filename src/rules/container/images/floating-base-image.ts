import { isFloating, parseImageReference } from '../../../parse/image-reference.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'An image is built on whatever its base means that day',
  severity: 'medium',
  why: 'Without a tag or digest, the next build may stand on another base than the one that was reviewed and scanned.',
  fix: 'Name a version of the base and pin its digest: `FROM debian:12.7-slim@sha256:…`.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  equivalents: [
    'hadolint:DL3006',
    'hadolint:DL3007',
    'trivy:DS-0001',
    'checkov:CKV_DOCKER_7',
    'kics:image_version_using_latest',
    'semgrep:avoid-latest-version',
  ],

  *check(stage) {
    const { base } = stage;
    if (base === undefined || !base.known || stage.parent !== undefined || base.text === 'scratch') return;
    if (isFloating(parseImageReference(base.text))) {
      yield stage.violation(`Base image "${base.text}" has neither version nor digest`);
    }
  },

  examples: {
    bad: [
      'FROM debian #!\n',
      'ARG VERSION=latest\nFROM --platform=linux/amd64 registry.example:5000/app:${VERSION} AS build #!\nFROM build\n',
    ],
    good: [
      'ARG BASE=debian:12.7\nFROM $BASE AS build\nFROM build\nFROM scratch\n',
      'ARG BASE\nFROM $BASE\n',
      'FROM debian:latest@sha256:0c1f\n',
    ],
  },
});

import { floatingBase } from '../../../analysis/floating-base.ts';
import { stageRule } from '../../rule.ts';

export default stageRule({
  summary: 'An image is built on the latest version of its base',
  severity: 'medium',
  why: '`latest` is whatever was pushed last: the next build may stand on another base than the one that was reviewed and scanned.',
  fix: 'Name a version of the base and pin its digest: `FROM debian:12.7-slim@sha256:…`.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  equivalents: [
    'hadolint:DL3007',
    'trivy:DS-0001',
    'checkov:CKV_DOCKER_7',
    'kics:image_version_using_latest',
    'semgrep:avoid-latest-version',
  ],

  *check(stage) {
    if (floatingBase(stage) === 'latest') {
      yield stage.violation(`Base image "${stage.base?.text}" is whatever was pushed last`);
    }
  },

  examples: {
    bad: [
      'ARG VERSION=latest\nFROM --platform=linux/amd64 registry.example:5000/app:${VERSION} AS build #!\nFROM build\n',
      'ARG HOST\nFROM $HOST:latest #!\nFROM $HOST/app:latest #!\n',
    ],
    good: [
      'FROM debian AS latest\nFROM latest\nFROM debian:latest@sha256:0c1f\n',
      'ARG TAG\nFROM app:$TAG\n',
    ],
  },
});

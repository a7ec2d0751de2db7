import { expect, test } from 'vitest';
import { isAmong } from '../../src/analysis/allowed-image.ts';

test.each([
  ['debian', 'docker.io'],
  ['debian', 'index.docker.io'],
  ['debian:12', 'debian'],
  ['debian:12', 'debian:12'],
  ['debian:12', 'docker.io/debian'],
  ['docker.io/library/debian:12', 'debian:12'],
  ['registry-1.docker.io/example/app', 'docker.io/example'],
  ['example/app:1', 'example/'],
  ['example/app:1', 'example/*'],
  ['eu.gcr.io/example/app', '*.gcr.io'],
  ['ghcr.io/example/app:1', 'ghcr.io/example'],
  ['ghcr.io/example/app:1', 'ghcr.io/*/app*'],
  ['registry.example:5000/app', 'registry.example:5000'],
  ['anything.example/app', '*'],
  ['eu-docker.pkg.dev/app', '*-docker.*.dev'],
  ['aab.example/app', 'a*b.example'],
  ['app@sha256:0c1f', 'app@sha256:0c1f'],
])('%s is among %s', (image, word) => {
  expect(isAmong(image, ['elsewhere.example', word])).toBe(true);
});

test.each([
  ['ghcr.io/example-evil/app', 'ghcr.io/example'],
  ['gcr.io/example/app', '*.gcr.io'],
  ['gcr.io.evil.example/app', 'gcr.io'],
  ['evilgcr.io/app', 'gcr.io'],
  ['evil/docker.io/app', 'docker.io/app'],
  ['debian-evil', 'debian'],
  ['debian:13', 'debian:12'],
  ['evil/debian', 'debian'],
  ['registry.example/app', 'registry.example:5000'],
  ['quay.io/app', 'docker.io'],
  ['ab.example/app', 'ab*b.example'],
])('%s is not among %s', (image, word) => {
  expect(isAmong(image, [word])).toBe(false);
});

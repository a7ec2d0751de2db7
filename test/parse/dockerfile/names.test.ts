import { describe, expect, it } from 'vitest';
import { isImageName } from '../../../src/parse/dockerfile/image-name.ts';
import { parsePlatform } from '../../../src/parse/dockerfile/platform.ts';

const digest = `sha256:${'0c'.repeat(32)}`;

describe('the name of an image', () => {
  it.each([
    'debian',
    'debian:12',
    'library/debian',
    `debian@${digest}`,
    `example.com:5000/a/b_c/d__e-f.g:1.0@${digest}`,
    'localhost/app',
    '[fe80::1]:5000/app',
    'Example.com/app',
  ])('may be %s', (name) => {
    expect(isImageName(name)).toBe(true);
  });

  it.each([
    '',
    ':12',
    'debian:',
    'Debian',
    'example.com/App',
    '/debian',
    'debian/',
    'a//b',
    'debian:12:13',
    '-debian',
    'debian@sha256:0c1f',
    'a___b',
    '0c'.repeat(32),
    `a/${'b'.repeat(255)}`,
    'debian:$TAG',
  ])('cannot be "%s"', (name) => {
    expect(isImageName(name)).toBe(false);
  });
});

describe('a platform', () => {
  it.each([
    ['linux/amd64', 'linux', 'amd64'],
    ['Linux/x86_64', 'linux', 'amd64'],
    ['linux/arm/v7', 'linux', 'arm'],
    ['windows(10.0.17763)/amd64', 'windows', 'amd64'],
    ['macos/aarch64', 'darwin', 'arm64'],
    ['linux', 'linux', 'amd64'],
    ['arm64', 'linux', 'arm64'],
  ])('%s is system %s and architecture %s', (text, system, architecture) => {
    expect(parsePlatform(text)).toEqual({ system, architecture });
  });

  it.each(['', 'a/b/c/d', 'nonsense', '/a', 'linux/', 'linux/a b', 'constructor'])(
    'cannot be "%s"',
    (text) => {
      expect(parsePlatform(text)).toBeUndefined();
    },
  );
});

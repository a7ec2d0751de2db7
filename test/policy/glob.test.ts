import { describe, expect, it } from 'vitest';
import { coversAnything, globSchema, matcher } from '../../src/policy/glob.ts';

describe('coversAnything', () => {
  it.each([
    '**',
    '**/*',
    '*',
    '*.yaml',
    '**/*.yaml',
    '**/*.{yml,yaml}',
    '*/*',
    '[a-z]*/**',
    '**/Dockerfile',
    '{**,a}',
  ])('is so for %s', (glob) => {
    expect(coversAnything(glob)).toBe(true);
  });

  it.each([
    'deploy/**',
    'a.yaml',
    'Dockerfile',
    '**/web/*.yaml',
    '**/web.yaml',
    '**/Dockerfile.dev',
    'deploy/*/x/**',
  ])('is not so for %s', (glob) => {
    expect(coversAnything(glob)).toBe(false);
  });
});

describe('globSchema', () => {
  it.each(['!deploy/**', '+(a|b)*', '@(a)', '***a*', 'a*b*c*d', '**/a/**/b/**/c/**', '', 'a'.repeat(201)])(
    'refuses %j',
    (glob) => {
      expect(globSchema.safeParse(glob).success).toBe(false);
    },
  );

  it('leaves no pattern that keeps the matcher busy with a hostile path', () => {
    const hostile = 'a/'.repeat(2000);
    for (const glob of ['**/a*a*/**/a*a*/**/b', '*a*/*a*/*a*/*a*/**/**/**/b', '{a,a}*{a,a}*/**/a/**/b']) {
      expect(globSchema.safeParse(glob).success).toBe(true);
      expect(matcher([glob])(hostile + 'a'.repeat(90))).toBe(false);
      expect(matcher([glob])('a'.repeat(4000))).toBe(false);
    }
  });
});

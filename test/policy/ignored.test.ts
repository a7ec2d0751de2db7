import { describe, expect, it } from 'vitest';
import { ignoredBy, ignoredIn } from '../../src/policy/ignored.ts';
import { policy } from './policies.ts';

function ignoring(...globs: readonly string[]): ReturnType<typeof policy> {
  return policy(JSON.stringify({ ignore: globs.map((paths) => ({ paths, reason: 'Because' })) }));
}

describe('ignoredBy', () => {
  it.each([
    ['samples/**', 'samples/a/b.yaml'],
    ['**/testdata/**', 'a/testdata/b.yaml'],
    ['**/testdata/**', 'testdata/b.yaml'],
    ['*.yaml', 'a.yaml'],
    ['deploy/{dev,test}/*', 'deploy/test/a.yaml'],
    ['.github/**', '.github/workflows/a.yaml'],
    ['**', '.hidden/a.yaml'],
    ['Dockerfile', 'Dockerfile'],
  ])('%s covers %s', (glob, path) => {
    expect(ignoredBy(ignoring(glob))(path)).toBeDefined();
  });

  it.each([
    ['samples/**', 'other/samples/a.yaml'],
    ['samples/*', 'samples/a/b.yaml'],
    ['*.yaml', 'a/b.yaml'],
    ['Dockerfile', 'a/Dockerfile'],
    ['samples', 'samples/a.yaml'],
    ['SAMPLES/**', 'samples/a.yaml'],
    ['samples/**', 'samples/../deploy.yaml'],
  ])('%s does not cover %s', (glob, path) => {
    expect(ignoredBy(ignoring(glob))(path)).toBeUndefined();
  });

  it('names the first line that covers the path, with its reason', () => {
    const by = ignoredBy(
      policy(
        "ignore:\n  - { paths: a/**, reason: First }\n  - paths: ['**/*.yaml', b]\n    reason: Second\n",
      ),
    );
    expect(by('a/b.yaml')).toBe('policy ignores a/**: First (.concentric/policy.yaml:2)');
    expect(by('b.yaml')).toBe('policy ignores **/*.yaml, b: Second (.concentric/policy.yaml:3)');
    expect(by('b.txt')).toBeUndefined();
  });
});

describe('ignoredIn', () => {
  it('looks once more at what a change moves where nobody looks', () => {
    const by = ignoredIn(
      [
        { base: 'deploy/a.yaml', head: 'samples/a.yaml' },
        { base: 'samples/b.yaml', head: 'samples/c.yaml' },
        { base: undefined, head: 'samples/d.yaml' },
      ],
      ignoring('samples/**'),
    );
    expect(by('samples/a.yaml')).toBeUndefined();
    expect(
      ['samples/b.yaml', 'samples/c.yaml', 'samples/d.yaml'].map((path) => by(path) !== undefined),
    ).toEqual([true, true, true]);
  });
});

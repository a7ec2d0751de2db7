import { describe, expect, it } from 'vitest';
import { ignoredBy } from '../../src/policy/ignored.ts';
import { policySchema } from '../../src/policy/policy.ts';

function isIgnored(glob: string, path: string): boolean {
  const policy = policySchema.parse({ ignore: [{ path: glob, reason: 'Because' }] });
  return ignoredBy(policy)(path) !== undefined;
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
    expect(isIgnored(glob, path)).toBe(true);
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
    expect(isIgnored(glob, path)).toBe(false);
  });

  it('names the first line that covers the path, with its reason', () => {
    const policy = policySchema.parse({
      ignore: [
        { path: 'a/**', reason: 'First' },
        { path: '**/*.yaml', reason: 'Second' },
      ],
    });
    expect(ignoredBy(policy)('a/b.yaml')).toBe('policy ignores a/**: First');
    expect(ignoredBy(policy)('b.yaml')).toBe('policy ignores **/*.yaml: Second');
    expect(ignoredBy(policy)('b.txt')).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { isProtected, ownershipOf, ownershipsOf } from '../../src/analysis/code-owners.ts';
import { parseTextFile } from '../../src/parse/text-file.ts';

const owners =
  '# all\n*  @all\n*.tf @cloud\n/k8s/ @ops @sec # both\ndocs\\ old/ @writers\n[Section]\n/free/\n';

it.each<[pattern: string, found: readonly string[] | undefined]>([
  ['/k8s/prod/', ['@ops', '@sec']],
  ['/k8s/**', ['@ops', '@sec']],
  ['/k8s', ['@ops', '@sec']],
  ['/other/k8s/', ['@all']],
  ['infra/main.tf', ['@cloud']],
  ['docs old/', ['@writers']],
  ['/free/', []],
])('finds who owns %s', (pattern, found) => {
  expect(ownershipOf(pattern, ownershipsOf(parseTextFile('CODEOWNERS', owners)))?.owners).toEqual(found);
});

it('knows which files decide about what runs', () => {
  const patterns = [
    '*',
    '/.github/',
    '.github/workflows/*',
    '/deploy/prod/',
    '**/Dockerfile',
    '/docs/',
    'src/ui/',
    '*.md',
  ];
  expect(patterns.filter(isProtected)).toEqual(patterns.slice(0, 5));
});

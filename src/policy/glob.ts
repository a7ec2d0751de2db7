import picomatch from 'picomatch';
import { z } from 'zod';

/** In UTF-16 code units. */
const longest = 200;

/**
 * A pattern over paths from the root of the repository. Bounded, since that of a pull request is tried too, to tell
 * what it would do: no path may keep the matcher busy. Without negation and groups, so that it reads as what it covers.
 */
export const globSchema = z
  .string()
  .min(1)
  .max(longest)
  .refine((glob) => !/^!|[()]/.test(glob), 'a pattern has neither "!" at its start nor parentheses')
  .refine((glob) => !hasTooManyStars(glob), 'a pattern has at most three "**", and two "*" in one name')
  .describe('Glob over paths from the root of the repository, such as `deploy/**/*.yaml`');

export const globsSchema = z.union([globSchema, z.array(globSchema).min(1)]);

function hasTooManyStars(glob: string): boolean {
  const names = glob.split('/');
  const deep = names.filter((name) => name === '**').length;
  return deep > 3 || names.some((name) => name !== '**' && name.replaceAll(/[^*]/g, '').length > 2);
}

/** One or more patterns as a list. */
export function listed(globs: string | readonly string[]): readonly string[] {
  return typeof globs === 'string' ? [globs] : globs;
}

export type Matcher = (path: string) => boolean;

/** Whether a path is covered by one of the patterns; case counts, a leading dot does not. */
export function matcher(globs: readonly string[]): Matcher {
  const patterns = globs.map((glob) => picomatch(glob, { dot: true, noextglob: true }));
  return (path) => patterns.some((matches) => matches(path));
}

/** Whether a pattern is a path as it stands. */
export function isLiteral(glob: string): boolean {
  return !/[*?[\]{}()\\]|^!/.test(glob) && glob.length <= longest;
}

/** Paths that no pattern written for some files would cover. */
const anything = ['zq1.yaml', 'zq1.yml', 'zq1.json', 'zq1.tf', 'zq1/Dockerfile', 'zq1/compose.yaml'].flatMap(
  (path) => [path, `zq2/${path}`, `zq3/zq2/${path}`],
);

/** Whether a pattern covers files whatever folder they are in, and so a whole layer. */
export function coversAnything(glob: string): boolean {
  return anything.some(matcher([glob]));
}

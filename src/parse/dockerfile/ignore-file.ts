import { posix } from 'node:path';
import { matcher } from './ignore-pattern.ts';

/** More or longer patterns and paths than anybody writes by hand are not looked at: their product is time. */
const mostPatterns = 200;
const longestPattern = 200;
const mostPaths = 100;
const longestPath = 200;

/** A `.dockerignore`: what a build leaves out of its context. */
export interface IgnoreFile {
  /** Whether some of its patterns take back what others leave out. */
  readonly hasExceptions: boolean;
  /** Whether a pattern leaves out everything. */
  readonly isTotal: boolean;
  /** Whether a path of the context, as COPY writes it, is left out; a folder is when all below it are. */
  excludes(path: string): boolean;
}

/** Where the patterns for a Dockerfile may stand, the first one found counts; the context is taken for its folder. */
export function ignoreFilePaths(path: string): readonly string[] {
  return [`${path}.dockerignore`, `${path.slice(0, path.lastIndexOf('/') + 1)}.dockerignore`];
}

interface Pattern {
  readonly text: string;
  readonly isException: boolean;
  readonly matches: (path: string) => boolean;
}

/** Reads the patterns as the builder does; `undefined` when there are none, or too many to look at. */
export function parseIgnoreFile(text: string): IgnoreFile | undefined {
  const patterns = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap(patternsOf);
  const isTooMuch =
    patterns.length > mostPatterns || patterns.some((each) => each.text.length > longestPattern);
  if (patterns.length === 0 || isTooMuch) return undefined;
  const known = new Map<string, boolean>();
  return {
    hasExceptions: patterns.some(({ isException }) => isException),
    isTotal: patterns.some(
      ({ text: each, isException }) => !isException && /^(?:\*|\*\*|\*\*\/\*)$/.test(each),
    ),
    excludes: (path) => {
      const before = known.get(path);
      if (before !== undefined || known.size === mostPaths || path.length > longestPath)
        return before === true;
      known.set(path, isLeftOut(path, patterns));
      return known.get(path) === true;
    },
  };
}

function isLeftOut(path: string, patterns: readonly Pattern[]): boolean {
  const folders = foldersOf(path);
  let isOut = false;
  for (const { isException, matches } of patterns) {
    if (isException === isOut && folders.some(matches)) isOut = !isException;
  }
  return isOut;
}

function patternsOf(line: string): readonly Pattern[] {
  const written = line.startsWith('#') ? '' : line.trim();
  const isException = written.startsWith('!');
  const path = isException ? written.slice(1).trim() : written;
  if (path === '') return [];
  const clean = cleanPath(path);
  const text = clean.length > 1 && clean.startsWith('/') ? clean.slice(1) : clean;
  return [{ text, isException, matches: matcher(text) }];
}

/** The shortest form of a path: without `.`, `..` and doubled slashes where they can be resolved. */
export function cleanPath(path: string): string {
  return posix.normalize(path).replace(/(?<=.)\/$/, '');
}

/** The path and the folders it lies in: a pattern that matches one of them matches it. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

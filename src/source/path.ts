/**
 * The names a path consists of; `undefined` when it is no path of a tree: absolute, `..`, empty names, NUL, or
 * inside `.git`, where a checkout may keep its token.
 */
export function pathNames(path: string): readonly string[] | undefined {
  if (path === '' || path === '.') return [];
  const names = path.split('/');
  return names.every(isName) ? names : undefined;
}

const notNames = ['', '.', '..', '.git'];

function isName(name: string): boolean {
  return !notNames.includes(name.toLowerCase()) && !name.includes('\0');
}

/** The folder a path stands in; the root is the empty path. */
export function parentPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The path of what stands in a folder. */
export function joinPath(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Whether `path` is `folder` or below it; everything is below the root. */
export function isWithin(folder: string, path: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** Order of paths by UTF-16 code units: the same on every machine. */
export function comparePaths(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

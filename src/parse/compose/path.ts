/** The folder a path stands in; the root is the empty path. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A path as written in a file, from the root of the repository; `undefined` when it leads out of it or is none. */
export function resolvePath(folder: string, written: string): string | undefined {
  if (/^(?:[/~\\]|[A-Za-z]:)|\p{Cc}/u.test(written) || isRemote(written)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of written.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Whether Compose or BuildKit would fetch it. */
export function isRemote(written: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/|^git@|^github\.com\/|\.git(?:#|$)/i.test(written);
}

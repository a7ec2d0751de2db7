import { matcher } from './glob.ts';
import type { Policy } from './policy.ts';

interface Moved {
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** Says for a path which line of the policy ignores it, with its reason; `undefined` when none does. */
export type Ignoring = (path: string) => string | undefined;

export function ignoredBy({ ignore }: Policy): Ignoring {
  const lines = ignore.map(({ paths, reason, origin }) => {
    const by = `policy ignores ${paths.join(', ')}: ${reason}${origin === '' ? '' : ` (${origin})`}`;
    return { covers: matcher(paths), by };
  });
  return (path) => lines.find(({ covers }) => covers(path))?.by;
}

/** The same for one change: what it moves from where it was looked at is looked at once more. */
export function ignoredIn(files: readonly Moved[], policy: Policy): Ignoring {
  const isIgnored = ignoredBy(policy);
  if (policy.ignore.length === 0) return isIgnored;
  const fled = new Set(
    files
      .filter(({ base, head }) => base !== head && base !== undefined && isIgnored(base) === undefined)
      .map(({ head }) => head),
  );
  return (path) => (fled.has(path) ? undefined : isIgnored(path));
}

import picomatch from 'picomatch';
import type { Policy } from './policy.ts';

/** Says for a path which line of the policy ignores it, with its reason; `undefined` when none does. */
export function ignoredBy(policy: Policy): (path: string) => string | undefined {
  const lines = policy.ignore.map(({ path, reason }) => ({
    matches: picomatch(path, { dot: true }),
    by: `policy ignores ${path}: ${reason}`,
  }));
  return (path) => lines.find(({ matches }) => matches(path))?.by;
}

import type { Finding } from '../finding/finding.ts';
import type { Compared } from './compare.ts';

/** What one side read beside the files of the change, to know what is deployed with them. */
export interface Surroundings {
  readonly neighbours: ReadonlySet<string>;
  /** Folders of which some manifest could not be read. */
  readonly partial: ReadonlySet<string>;
  /** The findings that depend on more than their own file. */
  readonly together: ReadonlySet<Finding>;
}

interface Unmoved {
  readonly base: string;
  readonly head: string;
}

/** The files that both sides read though the change does not touch them. */
export function neighboursOf(
  files: readonly { readonly base: string | undefined; readonly head: string | undefined }[],
  base: Surroundings | undefined,
  head: Surroundings,
): readonly Unmoved[] {
  const changed = new Set(files.flatMap((file) => [file.base, file.head]));
  const unchanged = [...head.neighbours].filter(
    (path) => base?.neighbours.has(path) === true && !changed.has(path),
  );
  return unchanged.map((path) => ({ base: path, head: path }));
}

/**
 * Whether the change made a finding what it is: in a file it does not touch only what it introduces or fixes,
 * and nothing that may only look so because one side could not be read as a whole.
 */
export function isOfChange(
  unchanged: readonly Unmoved[],
  base: Surroundings | undefined,
  head: Surroundings,
): (compared: Compared) => boolean {
  const paths = new Set(unchanged.map((file) => file.head));
  return ({ finding, status }) => {
    const { path } = finding;
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    const isNeighbour = paths.has(path);
    if (!isNeighbour && (head.neighbours.has(path) || base?.neighbours.has(path) === true)) return false;
    if (status === 'fixed') return !(base?.together.has(finding) === true && head.partial.has(folder));
    if (!isNeighbour) return true;
    return status === 'introduced' && base?.partial.has(folder) === false;
  };
}

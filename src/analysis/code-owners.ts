import type { Line, TextFile } from '../parse/text-file.ts';

/** A line of CODEOWNERS. */
export interface Ownership {
  readonly pattern: string;
  /** None where the line takes the files away from their owners. */
  readonly owners: readonly string[];
  /** The pattern without what does not matter; empty for all files. */
  readonly folder: string;
  /** Whether it starts at the root of the repository. */
  readonly isAnchored: boolean;
  readonly line: Line;
}

export function ownershipsOf({ lines }: TextFile): readonly Ownership[] {
  return lines.flatMap((line) => {
    const text = line.text.replace(/(?:^|\s)#.*$/, '').trim();
    // GitLab begins sections with a bracket; their owners stand behind.
    const [written = '', ...owners] = text.replaceAll('\\ ', '\0').split(/\s+/);
    if (written === '' || /^\^?\[/.test(written)) return [];
    const pattern = written.replaceAll('\0', ' ');
    const isAnchored = pattern.replace(/\/$/, '').includes('/');
    return [{ pattern, owners, folder: plain(pattern), isAnchored, line }];
  });
}

/** The line that decides about the files of a pattern: the last one that holds all of them. */
export function ownershipOf(pattern: string, all: readonly Ownership[]): Ownership | undefined {
  const inner = plain(pattern);
  return all.findLast((each) => holds(each, inner));
}

function holds({ folder, isAnchored }: Ownership, inner: string): boolean {
  if (folder === '' || folder === inner) return true;
  if (folder.startsWith('*.')) return inner.endsWith(folder.slice(1));
  if (folder.includes('*')) return false;
  return isAnchored ? inner.startsWith(`${folder}/`) : `/${inner}/`.includes(`/${folder}/`);
}

/** Without what `folder/`, `folder/*`, `folder/**` and `/folder` differ by. */
function plain(pattern: string): string {
  return pattern
    .replace(/^\//, '')
    .replace(/(?:^|\/)\*{1,2}$/, '')
    .replace(/\/$/, '');
}

/** Files that decide about what runs, and about who decides. */
export function isProtected(pattern: string): boolean {
  return (
    plain(pattern) === '' ||
    /(?:^|[/.*_-])(?:\.?github|\.?gitlab|workflows?|actions?|codeowners|\.concentric|polic(?:y|ies)|security|rbac|k8s|kubernetes|kube|manifests?|deploy(?:ment)?s?|helm|charts?|kustomiz\w*|infra\w*|terraform|tf|argocd|flux|clusters?|dockerfile|compose|docker|auth\w*|crypto\w*|secrets?)(?:$|[/.*_-])/i.test(
      pattern,
    )
  );
}

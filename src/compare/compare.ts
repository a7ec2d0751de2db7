import type { Finding, Status } from '../finding/finding.ts';

/** A finding and how it relates to the change. */
export interface Compared {
  readonly finding: Finding;
  readonly status: Status;
}

/** Subjects whose name means something only inside their file; others are the same object wherever their file lies. */
const namedWithinFile = new Set(['Dockerfile', 'Stage', 'ComposeService']);

/**
 * Matches the findings of base and head by rule, object and field, never by line: first in the same file
 * (`basePath` maps a path in head to the one it had in base), then, for Kubernetes objects, in any other file.
 * Equal findings are matched one to one, so that a second copy of a violation counts as introduced.
 */
export function compare(
  base: readonly Finding[],
  head: readonly Finding[],
  basePath: (path: string) => string | undefined,
): readonly Compared[] {
  const unmatched = new Set(base);
  const pass = (findings: readonly Finding[], keyInBase: Key, keyInHead: Key) => {
    const waiting = Map.groupBy(unmatched, keyInBase);
    return findings.filter((finding) => {
      const match = waiting.get(keyInHead(finding))?.shift();
      if (match === undefined) return true;
      unmatched.delete(match);
      return false;
    });
  };
  const inFile = pass(
    head,
    (finding) => key(finding, finding.path),
    (finding) => key(finding, basePath(finding.path)),
  );
  const isPortable = ({ subject }: Finding) => !namedWithinFile.has(subject.kind) && subject.name !== '';
  const moved = pass(
    inFile.filter(isPortable),
    (finding) => key(finding, ''),
    (finding) => key(finding, ''),
  );
  const introduced = new Set([...moved, ...inFile.filter((finding) => !isPortable(finding))]);
  return [
    ...head.map(
      (finding) => ({ finding, status: introduced.has(finding) ? 'introduced' : 'existing' }) as const,
    ),
    ...[...unmatched].map((finding) => ({ finding, status: 'fixed' }) as const),
  ];
}

type Key = (finding: Finding) => string;

function key({ rule, subject, field }: Finding, path: string | undefined): string {
  const { kind, namespace, name, container = '' } = subject;
  return [rule, path ?? '\0absent', kind, namespace, name, container, field].join('\0');
}

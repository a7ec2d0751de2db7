import { groupBy } from '../finding/group-by.ts';
import type { Finding, Status, Subject } from '../finding/finding.ts';

/** A finding and how it relates to the change. */
export interface Compared {
  readonly finding: Finding;
  readonly status: Status;
}

/** One side of a change: what was found, and which Kubernetes objects stand in each file. */
export interface Seen {
  readonly findings: readonly Finding[];
  readonly objects: ReadonlyMap<string, readonly Subject[]>;
}

/** The path of a file on both sides; both differ when it was moved. */
interface Moved {
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** Subjects whose name means something only inside their file; others are the same object wherever their file lies. */
const namedWithinFile = new Set(['Dockerfile', 'Stage', 'ComposeService']);

/**
 * Matches the findings of base and head by rule, object and field, never by line: first in the same file,
 * then, for Kubernetes objects that left their file, in the file they went to.
 * Equal findings are matched one to one, so that a second copy of a violation counts as introduced.
 */
export function compare(base: Seen, head: Seen, files: readonly Moved[]): readonly Compared[] {
  const basePaths = new Map(files.map((file) => [file.head, file.base]));
  const headPaths = new Map(files.map((file) => [file.base, file.head]));
  const kept = new Set<Finding>();
  const old = new Set<Finding>();
  const match = (was: readonly Finding[], is: readonly Finding[], keyInBase: Key, keyInHead: Key): void => {
    const waiting = groupBy(was, keyInBase);
    for (const finding of is) {
      const found = waiting.get(keyInHead(finding))?.shift();
      if (found === undefined) continue;
      kept.add(found);
      old.add(finding);
    }
  };
  match(
    base.findings,
    head.findings,
    (finding) => key(finding, finding.path),
    (finding) => key(finding, basePaths.get(finding.path)),
  );
  const stood = presence(base);
  const stands = presence(head);
  match(
    base.findings.filter(
      (each) => !kept.has(each) && isPortable(each) && !stands(headPaths.get(each.path), each.subject),
    ),
    head.findings.filter(
      (each) => !old.has(each) && isPortable(each) && !stood(basePaths.get(each.path), each.subject),
    ),
    (finding) => key(finding, ''),
    (finding) => key(finding, ''),
  );
  const fixed = base.findings.filter((finding) => !kept.has(finding));
  return [
    ...head.findings.map((finding): Compared => {
      return { finding, status: old.has(finding) ? 'existing' : 'introduced' };
    }),
    ...fixed.map((finding): Compared => ({ finding, status: 'fixed' })),
  ];
}

function isPortable({ subject }: Finding): boolean {
  return !namedWithinFile.has(subject.kind) && subject.name !== '';
}

type Key = (finding: Finding) => string;

function key({ rule, subject, field }: Finding, path: string | undefined): string {
  const { container = '' } = subject;
  return [rule, path ?? '\0absent', objectKey(subject), container, field].join('\0');
}

function objectKey({ kind, namespace, name }: Subject): string {
  return [kind, namespace, name].join('\0');
}

/** Whether an object stands in a file of this side. */
function presence({ objects }: Seen): (path: string | undefined, object: Subject) => boolean {
  const keys = new Map([...objects].map(([path, inFile]) => [path, new Set(inFile.map(objectKey))]));
  return (path, object) => path !== undefined && keys.get(path)?.has(objectKey(object)) === true;
}

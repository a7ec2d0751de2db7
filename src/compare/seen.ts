import type { Content } from '../finding/content.ts';
import type { Finding, Subject } from '../finding/finding.ts';
import { objectKey } from '../finding/object-key.ts';

/** One side of a change. */
export interface Seen {
  /** In the order of their places: of equal findings the first ones count as those that stood there before. */
  readonly findings: readonly Finding[];
  /** The Kubernetes objects of each file. */
  readonly objects: ReadonlyMap<string, readonly Subject[]>;
  /** The files of which it is not known what they hold: what stood there is not known to be gone. */
  readonly unread: ReadonlySet<string>;
  /** The lines of the files with findings. */
  readonly lines: ReadonlyMap<string, readonly string[]>;
  /** What the objects of a file with findings say, by `objectKey`; costs reading it again. */
  contents(path: string): ReadonlyMap<string, readonly Content[]>;
}

/** The path of a file on both sides; both differ when it was moved. */
export interface Moved {
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** Subjects whose name means something only inside their file; others are the same object wherever their file lies. */
const namedWithinFile = new Set(['Dockerfile', 'Stage', 'ComposeFile', 'ComposeService', 'File']);

export function isNamedWithinFile({ kind }: Subject): boolean {
  return namedWithinFile.has(kind);
}

/** A stage without a name is called after its position, which says nothing about what it is. */
export function isPositional({ kind, name }: Subject): boolean {
  return kind === 'Stage' && /^(?:\d+|final)$/.test(name);
}

/** An object where it stands on one side, with what was found in it; several of one name in one file are one. */
export interface Standing {
  readonly path: string;
  readonly subject: Subject;
  readonly key: string;
  readonly findings: readonly Finding[];
  /** It stands in the file; otherwise a finding says that it does not. */
  readonly isPresent: boolean;
  readonly side: Seen;
}

/** By file and then by `objectKey`. */
export type Standings = ReadonlyMap<string, ReadonlyMap<string, Standing>>;

/** The Kubernetes objects of a side, and whatever else has findings. */
export function standings(side: Seen): Standings {
  const files = new Map<string, Map<string, Standing & { findings: Finding[] }>>();
  const at = (path: string, subject: Subject, isPresent: boolean): { findings: Finding[] } => {
    const inFile = files.get(path) ?? new Map<string, Standing & { findings: Finding[] }>();
    files.set(path, inFile);
    const key = objectKey(subject);
    const standing = inFile.get(key) ?? { path, subject, key, findings: [], isPresent, side };
    inFile.set(key, standing);
    return standing;
  };
  for (const [path, subjects] of side.objects) for (const subject of subjects) at(path, subject, true);
  for (const finding of side.findings) {
    const isPresent = isNamedWithinFile(finding.subject) && finding.change !== 'removed';
    at(finding.path, finding.subject, isPresent).findings.push(finding);
  }
  return files;
}

/** What is written about the object, or the objects of its name. */
export function contentsOf({ path, key, side }: Standing): readonly Content[] {
  return side.contents(path).get(key) ?? [];
}

/** Digest of what the object says; `undefined` when that is not known. */
export function wholeOf(standing: Standing): string | undefined {
  return combined(contentsOf(standing).map(({ whole }) => whole));
}

/** The same without its name. */
export function namelessOf(standing: Standing): string | undefined {
  return combined(contentsOf(standing).map((content) => content.nameless()));
}

function combined(digests: readonly string[]): string | undefined {
  return digests.length === 0 ? undefined : digests.toSorted().join();
}

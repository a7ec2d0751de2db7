import type { Finding } from '../../finding/finding.ts';
import type { JudgedFinding, Outcome } from '../../finding/outcome.ts';
import { readMarker } from '../../report/marker.ts';
import type { ReviewComment } from '../../report/review.ts';
import type { Thread } from './thread.ts';

/** What is to be done about comments, so that each finding has one thread that says how it stands. */
export interface Plan {
  readonly post: readonly ReviewComment[];
  readonly close: readonly { readonly thread: Thread; readonly why: string }[];
  readonly reopen: readonly Thread[];
  /** A finding whose file was renamed within the pull request keeps its thread. */
  readonly move: readonly { readonly thread: Thread; readonly comment: ReviewComment }[];
}

export interface PlanOptions {
  readonly outcome: Outcome;
  readonly threads: readonly Thread[];
  /** The comments that a first review would have. */
  readonly wanted: readonly ReviewComment[];
  /** The paths of the change at head. */
  readonly paths: ReadonlySet<string>;
  /** The commit that was looked at, for people. */
  readonly head: string;
}

export function planComments({ outcome, threads, wanted, paths, head }: PlanOptions): Plan {
  const present = presentIn(outcome);
  const isOpen = (thread: Thread) => present.has(thread.fingerprint);
  const told = new Set(threads.filter(isOpen).flatMap(({ fingerprint }) => present.get(fingerprint) ?? []));
  const untold = new Map(
    wanted
      .filter(({ body }) => !told.has(readMarker(body) ?? ''))
      .map((comment) => [comment, title(comment)]),
  );
  const move = threads
    .filter((thread) => !isOpen(thread) && thread.state === 'open' && !paths.has(thread.path))
    .flatMap((thread) => {
      const comment = [...untold].find(([, words]) => words === title(thread))?.[0];
      if (comment === undefined) return [];
      untold.delete(comment);
      return [{ thread, comment }];
    });
  const moved = new Set(move.map(({ thread }) => thread));
  const gone = threads.filter((each) => !isOpen(each) && each.state === 'open' && !moved.has(each));
  return {
    post: [...untold.keys()],
    move,
    reopen: threads.filter((thread) => isOpen(thread) && thread.state === 'closed'),
    close: gone.flatMap((thread) => {
      const why = reasonToClose(thread, outcome, head);
      return why === undefined ? [] : [{ thread, why }];
    }),
  };
}

/** What may have a comment, by all fingerprints it ever had: the one it has now. */
function presentIn({ findings }: Outcome): ReadonlyMap<string, string> {
  const present = findings.filter(
    ({ status, decision }) => status === 'introduced' && decision.action !== 'report',
  );
  return new Map(
    present.flatMap((finding) =>
      [...formerOf(finding), finding.fingerprint].map((each) => [each, finding.fingerprint] as const),
    ),
  );
}

function formerOf(finding: Finding & { readonly formerFingerprints?: readonly string[] }): readonly string[] {
  return finding.formerFingerprints ?? [];
}

/** The first line of a comment of ours: severity and message. */
function title({ body }: { readonly body: string }): string {
  return body.split('\n', 1)[0] ?? '';
}

/** Why a finding that is no longer to be told is none; `undefined` where nobody knows that it is gone. */
function reasonToClose(thread: Thread, outcome: Outcome, head: string): string | undefined {
  const { fingerprint } = thread;
  const finding = outcome.findings.find((each) => each.fingerprint === fingerprint);
  if (finding === undefined || finding.status === 'fixed') {
    return isUnseen(thread.path, outcome) ? undefined : `Fixed in ${head}.`;
  }
  return `As of ${head}: ${settled(finding)}.`;
}

function settled({ status, decision }: JudgedFinding): string {
  if (decision.by === 'waiver') return 'waived';
  return status === 'introduced' ? 'reported only' : 'no longer introduced by this pull request';
}

/** Whether something in the file's folder, on which its findings may depend, could not be looked at. */
function isUnseen(path: string, { coverage, faults }: Outcome): boolean {
  const folder = folderOf(path);
  return (
    faults.some(({ place }) => place.path === '' || folderOf(place.path) === folder) ||
    coverage.some((each) => each.state === 'faulted' && folderOf(each.path) === folder)
  );
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

import type { JudgedFinding, Outcome } from '../../src/finding/outcome.ts';
import { gate } from '../../src/gate.ts';
import { selectRules } from '../../src/rules/select.ts';
import { readChanges } from '../../src/source/changes.ts';
import type { ChangeRequest } from '../../src/source/changes.ts';
import { memoryTree } from '../../src/source/memory-tree.ts';
import type { ChangedFile, ChangeSet, Tree } from '../../src/source/tree.ts';
import type { TestRepository } from './repository.ts';

/** A few rules of each kind, so that a manifest of these tests has the weaknesses it was written for and no others. */
const fewRules = selectRules([
  'public-api-server',
  'duplicate-key',
  'ingress-without-tls',
  'wildcard-permission',
  'floating-base-image',
  'floating-image',
  'floating-service-image',
  'host-network',
  'host-pid',
  'privileged-container',
  'privileged-service',
  'root-user',
  'runtime-socket-in-pod',
  'runtime-socket-in-service',
  'secret-in-image',
  'secret-in-service',
  'unverified-download',
]);

/** The day on which these tests judge. */
export const now = new Date('2026-11-22T12:00:00Z');

/** The outcome for a real repository: the working tree against the default branch, unless told. */
export async function judge(
  { root }: TestRepository,
  request: Omit<ChangeRequest, 'cwd'> = {},
  policyPath?: string,
): Promise<Outcome> {
  const changes = await readChanges({ cwd: root, ...request });
  try {
    return await gate(changes, { rules: fewRules, now, policyPath });
  } finally {
    await changes.close();
  }
}

export type Texts = Readonly<Record<string, string>>;

/** The outcome for a change in memory; `moves` gives the path in base by the path in head. */
export function judgeTexts(base: Texts, head: Texts, moves: Texts = {}): Promise<Outcome> {
  const origins = new Set(Object.values(moves));
  const present = Object.keys(head).map((path): ChangedFile => {
    return { base: moves[path] ?? (path in base && !origins.has(path) ? path : undefined), head: path };
  });
  const known = new Set(present.map((file) => file.base));
  const removed = Object.keys(base)
    .filter((path) => !known.has(path))
    .map((path): ChangedFile => ({ base: path, head: undefined }));
  return judgeTrees(treeOf(base), treeOf(head), [...present, ...removed]);
}

/** The outcome for a change between two trees; the policy is read from the first. */
function judgeTrees(base: Tree, head: Tree, files: readonly ChangedFile[]): Promise<Outcome> {
  const changes: ChangeSet = { base, head, policy: base, files, faults: [], close: async () => {} };
  return gate(changes, { rules: fewRules, now });
}

export function treeOf(texts: Texts): Tree {
  return memoryTree(Object.entries(texts).map(([path, text]) => ({ path, text })));
}

/** Findings as `status rule path`, in the order of the report. */
export function listed({ findings }: Outcome): string[] {
  return findings.map(({ status, rule, path }) => `${status} ${rule} ${path}`);
}

/** What the change makes worse, for a message that says what and where. */
export function introduced({ findings }: Outcome): string[] {
  return findings.filter(({ status }) => status === 'introduced').map(named);
}

export function fixed({ findings }: Outcome): string[] {
  return findings.filter(({ status }) => status === 'fixed').map(named);
}

function named({ rule, path, subject, field }: JudgedFinding): string {
  return `${rule} ${path} ${subject.kind}/${subject.name} ${field}`;
}

/** The coverage as `state path`. */
export function covered({ coverage }: Outcome): string[] {
  return coverage.map(({ state, path }) => `${state} ${path}`);
}

/** The faults as `name path`, in the order of the report. */
export function faulted({ faults }: Outcome): string[] {
  return faults.map(({ name, place }) => `${name} ${place.path}`);
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type FakeGitHub, startFakeGitHub } from '../../dev/fake-github/fake-github.ts';
import type { FakeGitHubOptions } from '../../dev/fake-github/fake-github.ts';
import type { JudgedFinding, Outcome } from '../../src/finding/outcome.ts';
import { createClient, type Client } from '../../src/github/client.ts';
import { check } from '../../src/report/check.ts';
import { channels, publish, type Published } from '../../src/github/publish/publish.ts';
import type { Publication } from '../../src/github/publish/publication.ts';
import { readPullRequest, type PullRequest } from '../../src/github/pull-request.ts';
import { finding, outcome } from '../report/outcome-builder.ts';
import { createRepository, type Files, temporaryFolder } from '../support/repository.ts';
import { testPace, type TestPace } from './pace.ts';

const token = 'ghs_secretOfTheJob';
const name = 'shop/shop';
export const repository = { owner: 'shop', repo: 'shop' };
export const bot = 'github-actions[bot]';
export const everything = {
  contents: 'write',
  pull_requests: 'write',
  statuses: 'write',
  checks: 'write',
} as const;

/** A bare repository whose branch `feature` turns `base` into `head`. */
export function bareRepository(base: Files, head: Files): string {
  const work = createRepository();
  work.commit(base);
  work.branch('feature');
  work.commit(head);
  const gitDir = join(temporaryFolder(), 'shop.git');
  work.git(['clone', '--quiet', '--bare', '.', gitDir]);
  return gitDir;
}

type Options = Partial<Pick<FakeGitHubOptions, 'permissions' | 'limits' | 'isEnterprise' | 'codeScanning'>>;

export function startStage(gitDir: string, options: Options = {}): Promise<FakeGitHub> {
  const { permissions = everything, ...rest } = options;
  const pullRequest = { number: 7, title: 'Change', author: 'ada', base: 'main', head: 'feature' };
  return startFakeGitHub({ repository: name, gitDir, token, permissions, pullRequest, ...rest });
}

/** A client for which time passes only by waiting. */
export function stageClient(github: FakeGitHub, pace: TestPace = testPace()): Client {
  return createClient(token, github.url, { pace, isThrottled: false });
}

/**
 * What a run finds: in text files each line `weakness NAME` that the base has not is an introduced finding.
 * Files of other kinds are not read.
 */
export async function lookAt({ changes, headSha }: PullRequest): Promise<Outcome> {
  const findings: JudgedFinding[] = [];
  const files = changes.files.filter(({ base, head }) => (head ?? base ?? '').endsWith('.txt'));
  await Promise.all(
    files.map(async (file) => {
      const [before, after] = await Promise.all([
        file.base === undefined ? '' : (changes.base?.read(file.base) ?? ''),
        file.head === undefined ? '' : changes.head.read(file.head),
      ]);
      if (typeof before !== 'string' || typeof after !== 'string') throw new Error('unreadable');
      const old = new Set(before.split('\n'));
      for (const [index, line] of after.split('\n').entries()) {
        const [, what] = /^weakness (.+)$/.exec(line) ?? [];
        if (what !== undefined && !old.has(line)) findings.push(weakness(file.head ?? '', what, index + 1));
      }
    }),
  );
  return outcome({
    verdict: findings.length === 0 ? 'pass' : 'blocked',
    reason: findings.length === 0 ? 'nothing introduced' : 'something introduced',
    findings: findings.toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1)),
    coverage: files.map(({ base, head }) => ({ path: head ?? base ?? '', state: 'inspected', by: 'test' })),
    compared: { base: 'main', head: headSha.slice(0, 7) },
  });
}

function weakness(path: string, what: string, line: number): JudgedFinding {
  const fingerprint = createHash('sha256').update(`${path} ${what}`).digest('hex').slice(0, 16);
  const range = { start: { line, column: 1 }, end: { line, column: 5 } };
  return finding({ path, message: `Weakness ${what}`, fingerprint, range });
}

export function publicationOf(
  client: Client,
  pullRequest: PullRequest,
  rest: Partial<Publication> = {},
): Publication {
  const { headSha } = pullRequest;
  return { client, repository, headSha, pullRequest, advice: () => undefined, links: {}, ...rest };
}

export interface StageRun {
  readonly outcome: Outcome;
  readonly published: Published;
  readonly pull: PullRequest;
}

/** Reads the pull request, looks at it and publishes everything. */
export async function runOn(github: FakeGitHub, rest: Partial<Publication> = {}): Promise<StageRun> {
  const client = stageClient(github);
  const pull = await readPullRequest(client, repository, 7);
  const found = await lookAt(pull);
  const publication = publicationOf(client, pull, rest);
  const published = await publish(found, publication, new Set(channels), check(found, publication));
  return { outcome: found, published, pull };
}

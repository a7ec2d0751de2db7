import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FakeGitHub } from '../../../dev/fake-github/fake-github.ts';
import type { Fault } from '../../../dev/fake-github/faults.ts';
import type { Outcome } from '../../../src/finding/outcome.ts';
import { check } from '../../../src/report/check.ts';
import { channels, publish, type Published } from '../../../src/github/publish/publish.ts';
import { readPullRequest, type PullRequest } from '../../../src/github/pull-request.ts';
import { readMarker } from '../../../src/report/marker.ts';
import { decision, manyFindings } from '../../report/outcome-builder.ts';
import { temporaryFolder } from '../../support/repository.ts';
import { cellsOf, scope } from '../cells.ts';
import { testPace } from '../pace.ts';
import { bareRepository, bot, lookAt, publicationOf, repository, stageClient, startStage } from '../stage.ts';

const base = { 'a.txt': 'one\ntwo\n', 'b.txt': 'one\ntwo\n' };
const first = {
  'a.txt': 'one\ntwo\nweakness fixed\n',
  'b.txt': 'one\ntwo\nweakness mended\nweakness stays\n',
};
// Of what had a comment something is fixed, with and without an answer; something is new.
const second = { 'a.txt': 'one\ntwo\nmore\n', 'b.txt': 'one\ntwo\nweakness stays\nweakness new\n' };

interface Seen {
  readonly sha: string;
  readonly pull: PullRequest;
  readonly outcome: Outcome;
}

let gitDir = '';
let seen: readonly [Seen, Seen];
let cells = 0;

beforeAll(async () => {
  gitDir = bareRepository(base, first);
  const github = await startStage(gitDir);
  const one = await look(github);
  await github.push({ branch: 'feature', files: second });
  seen = [one, await look(github)];
  await github.close();
}, 60_000);

afterAll(() => {
  process.stdout.write(`delivery matrix: ${cells} cells${scope}\n`);
});

async function look(github: FakeGitHub): Promise<Seen> {
  const pull = await readPullRequest(stageClient(github), repository, 7);
  return { sha: pull.headSha, pull, outcome: withMore(await lookAt(pull)) };
}

/** Shown in the check alone, which they make too long for one request. */
function withMore(outcome: Outcome): Outcome {
  const more = manyFindings(60).map(({ fingerprint, ...each }) => ({
    ...each,
    fingerprint,
    path: 'b.txt',
    message: `Weakness of old ${fingerprint}`,
    status: 'existing' as const,
    decision: decision('show', 'touched'),
  }));
  return { ...outcome, findings: [...outcome.findings, ...more] };
}

interface Delivered {
  readonly published: Published;
  readonly requests: number;
  readonly slept: number;
}

/** Publishes what was seen at a head. */
async function deliver(github: FakeGitHub, { pull, outcome }: Seen): Promise<Delivered> {
  const pace = testPace();
  const before = github.requests.length;
  const publication = publicationOf(stageClient(github, pace), pull);
  const published = await publish(outcome, publication, new Set(channels), check(outcome, publication));
  return { published, requests: github.requests.length - before, slept: pace.slept() };
}

/** What a run on the first head has left, with somebody's answer to the first comment. */
async function earlier(github: FakeGitHub, ownGit: string): Promise<void> {
  moveHead(ownGit, seen[0]);
  await deliver(github, seen[0]);
  const asked = github.comments.find(({ body }) => body.includes('Weakness fixed'));
  await github.seedComment({ user: 'ada', body: 'Why?', inReplyTo: asked?.id ?? 0 });
  moveHead(ownGit, seen[1]);
}

function moveHead(ownGit: string, { sha }: Seen): void {
  execFileSync('git', ['--git-dir', ownGit, 'update-ref', 'refs/heads/feature', sha]);
}

/** The findings that no comment, review or check of the head shows. */
function lost(github: FakeGitHub, { sha, outcome }: Seen): readonly string[] {
  const runs = github.checkRuns.filter(({ headSha }) => headSha === sha);
  const texts = [
    ...github.comments.filter(({ user }) => user === bot).map(({ body }) => body),
    ...github.reviews.filter(({ user }) => user === bot).map(({ body }) => body),
    ...runs.flatMap(({ annotations }) => annotations.map(({ message }) => message)),
  ];
  return outcome.findings
    .filter(({ message }) => !texts.some((text) => new RegExp(`${message}\\b`).test(text)))
    .map(({ message }) => message);
}

/** Whatever stands there more than once. */
function twice(github: FakeGitHub): readonly string[] {
  const comments = github.comments.filter(({ user }) => user === bot);
  const said = [
    ...comments.map(({ inReplyTo, body }) =>
      inReplyTo === undefined ? `comment on ${readMarker(body)}` : `reply to ${inReplyTo}: ${body}`,
    ),
    // GitHub makes a review without a body for each reply.
    ...github.reviews
      .filter(({ body }) => body !== '')
      .map(({ body, commitId }) => `review of ${commitId}: ${body}`),
    ...github.checkRuns.map(({ headSha }) => `check of ${headSha}`),
    ...github.checkRuns.flatMap(({ id, annotations }) =>
      annotations.map(({ path, start_line: line, message }) => `${id} ${path} ${line} ${message}`),
    ),
  ];
  return said.filter((one, index) => said.indexOf(one) !== index);
}

interface Matrix {
  readonly name: string;
  readonly routes: readonly string[];
  /** How many requests meet the fault. */
  readonly times: number;
  readonly before: (github: FakeGitHub, ownGit: string) => void | Promise<void>;
  readonly head: () => Seen;
}

const api = '/repos/{owner}/{repo}';
const pulls = `${api}/pulls/{pull_number}`;
const always = [
  `GET ${pulls}`,
  `GET ${pulls}/reviews`,
  `GET ${pulls}/comments`,
  `POST ${pulls}/reviews`,
  `GET ${api}/commits/{ref}/check-runs`,
  `POST ${api}/check-runs`,
  `POST ${api}/statuses/{sha}`,
];
const matrices: readonly Matrix[] = [
  {
    name: 'on a first run, twice',
    routes: [...always, `PATCH ${api}/check-runs/{check_run_id}`],
    times: 2,
    before: (_, ownGit) => moveHead(ownGit, seen[0]),
    head: () => seen[0],
  },
  {
    name: 'on a later run, once',
    routes: [
      `POST ${pulls}/reviews`,
      'POST /graphql reviewThreads',
      'POST /graphql resolveReviewThread',
      `PUT ${pulls}/reviews/{review_id}`,
      `PATCH ${api}/pulls/comments/{comment_id}`,
      `POST ${pulls}/comments/{comment_id}/replies`,
    ],
    times: 1,
    before: earlier,
    head: () => seen[1],
  },
];

/** What is wrong with a run under a fault, and with those after it: the fault may last for some of them. */
async function problemsOf(
  fault: Fault,
  route: string,
  { times, before, head }: Matrix,
  ownGit: string,
): Promise<string[]> {
  const github = await startStage(ownGit);
  try {
    await before(github, ownGit);
    github.faults.on(route, fault, times);
    const problems: string[] = [];
    for (let run = 0; run <= times; run += 1) {
      const { published, requests, slept } = await deliver(github, head());
      const isDone = published.faults.length === 0;
      problems.push(...twice(github).map((one) => `twice: ${one}`), ...published.notes);
      if (isDone) problems.push(...lost(github, head()).map((one) => `lost and unsaid: ${one}`));
      if (requests > 60) problems.push(`${requests} requests`);
      if (slept > 600_000) problems.push(`${slept} ms`);
      if (isDone && run > 0) return problems;
    }
    return [...problems, 'never done'];
  } finally {
    await github.close();
  }
}

for (const matrix of matrices) {
  test.concurrent.each(matrix.routes)(
    `loses nothing, says nothing twice and stays calm when %s fails ${matrix.name}`,
    async (route) => {
      const ownGit = join(temporaryFolder(), 'shop.git');
      cpSync(gitDir, ownGit, { recursive: true });
      const problems: string[] = [];
      for (const [name, fault] of cellsOf(matrix.routes.indexOf(route))) {
        cells += 1;
        const found = await problemsOf(fault, route, matrix, ownGit);
        problems.push(...found.map((problem) => `${name}: ${problem}`));
      }
      expect(problems).toEqual([]);
    },
    600_000,
  );
}

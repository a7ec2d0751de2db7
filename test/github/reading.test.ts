import { afterAll, expect, test } from 'vitest';
import { namedFaults } from '../../dev/fake-github/named-faults.ts';
import type { Fault } from '../../dev/fake-github/faults.ts';
import { byText } from '../../src/finding/order.ts';
import { UserError } from '../../src/finding/user-error.ts';
import { readPullRequest } from '../../src/github/pull-request.ts';
import { testPace } from './pace.ts';
import { cellsOf, scope } from './cells.ts';
import { bareRepository, repository, stageClient, startStage } from './stage.ts';

const base = { 'a/one.txt': 'one\n', 'a/two.txt': 'two\n', 'gone.txt': 'gone\n', 'same.txt': 'same\n' };
const head = { 'a/one.txt': 'other\n', 'a/two.txt': null, 'b/two.txt': 'two\n', 'gone.txt': null };

/** What a reader sees of the change; `undefined` when it is told that it cannot. Throws for anything else. */
async function seen(gitDir: string, route: string, fault: Fault | undefined, times: number) {
  const github = await startStage(gitDir);
  try {
    if (fault !== undefined) github.faults.on(route, fault, times);
    const pace = testPace();
    const { changes } = await readPullRequest(stageClient(github, pace), repository, 7);
    // By path: a list that is cut short loses what was moved, and then both its sides are there.
    const sides = (['base', 'head'] as const).flatMap((side) =>
      changes.files.map(async ({ [side]: path }) =>
        path === undefined ? undefined : [side, path, await changes[side]?.read(path)],
      ),
    );
    const texts = (await Promise.all(sides)).filter((each) => each !== undefined);
    const isTold = changes.faults.length > 0 || texts.flat().some((one) => isFault(one));
    return {
      text: isTold ? undefined : JSON.stringify(texts.map((one) => JSON.stringify(one)).toSorted(byText)),
      requests: github.requests.length,
      slept: pace.slept(),
    };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { text: undefined, requests: github.requests.length, slept: 0 };
  } finally {
    await github.close();
  }
}

function isFault(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'stage' in value;
}

let cells = 0;
afterAll(() => {
  process.stdout.write(`reading matrix: ${cells} cells${scope}\n`);
});

const api = '/repos/{owner}/{repo}';
const routes = [
  `GET ${api}/pulls/{pull_number}`,
  `GET ${api}/compare/{basehead}`,
  `GET ${api}/git/ref/{ref}`,
  `GET ${api}/pulls/{pull_number}/files`,
  `GET ${api}/git/trees/{tree_sha}`,
  `GET ${api}/git/blobs/{file_sha}`,
];

test.each(routes)(
  'sees the whole change, or says that it does not, when %s fails',
  async (route) => {
    const gitDir = bareRepository(base, head);
    const whole = await seen(gitDir, route, undefined, 0);
    expect(whole.text).toContain('other');
    const problems: string[] = [];
    for (const [name, fault] of cellsOf(routes.indexOf(route))) {
      for (const times of [1, 20]) {
        cells += 1;
        const { text, requests, slept } = await seen(gitDir, route, fault, times);
        if (text !== undefined && text !== whole.text) problems.push(`${name} ${times}: ${text}`);
        if (requests > 60) problems.push(`${name} ${times}: ${requests} requests`);
        if (slept > 600_000) problems.push(`${name} ${times}: ${slept} ms`);
      }
    }
    expect(problems).toEqual([]);
  },
  300_000,
);

test.each(['500', '502-without-effect', 'reset', 'cut', '429-with-time', '409'])(
  'sees the whole change after one %s',
  async (name) => {
    const gitDir = bareRepository(base, head);
    const whole = await seen(gitDir, '*', undefined, 0);
    const fault = namedFaults()[name];

    for (const route of routes) expect((await seen(gitDir, route, fault, 1)).text).toBe(whole.text);
  },
);

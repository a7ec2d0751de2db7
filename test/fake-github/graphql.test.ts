import { describe, expect, it } from 'vitest';
import { containing, lines, scenario } from './scenario.ts';
import type { Setup } from './scenario.ts';

const base = { 'a.yaml': lines(1, 40) };
const head = { 'a.yaml': lines(1, 40).replace('line 5\n', 'five\n').replace('line 30\n', 'thirty\n') };
const setup: Setup = { base, head };
const writer = { contents: 'write', pull_requests: 'write' } as const;

const threadsQuery = `
  query threads($owner: String!, $name: String!, $number: Int!, $after: String) { # a page of threads
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        state
        headRefOid
        reviewThreads(first: 1, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes {
            id isResolved isOutdated path line originalLine viewerCanResolve
            resolvedBy { login }
            comments(first: 100) {
              nodes { id databaseId author { __typename login } body isMinimized minimizedReason viewerDidAuthor }
            }
          }
        }
      }
    }
  }`;
const variables = { owner: 'acme', name: 'shop', number: 7 };

async function commented(more: Setup = {}) {
  const world = await scenario({ ...setup, ...more });
  const { octokit, pull, fake } = world;
  const comments = [
    { path: 'a.yaml', line: 5, body: 'Mine' },
    { path: 'a.yaml', line: 30, body: 'Too' },
  ];
  await octokit.rest.pulls.createReview({ ...pull, event: 'COMMENT', body: 'b', comments });
  await fake.seedComment({ user: 'grace', body: 'Why?', inReplyTo: fake.comments[0]?.id ?? 0 });
  const ask = (query: string, given: object = {}) =>
    fetch(`${fake.url}/graphql`, {
      method: 'POST',
      headers: { authorization: 'token ghs_of_the_job' },
      body: JSON.stringify({ query, variables: given }),
    }).then((response) => response.json());
  return { ...world, ask };
}

describe('the threads of a pull request', () => {
  it('come page by page, with bots named without the suffix that REST gives them', async () => {
    const { octokit, fake, git } = await commented();
    const first = await octokit.graphql<Threads>(threadsQuery, variables);
    const { reviewThreads, headRefOid, state } = first.repository.pullRequest;
    expect([headRefOid, state]).toEqual([(await git('rev-parse', 'feature')).trim(), 'OPEN']);
    expect(reviewThreads).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          id: fake.threads()[0]?.id,
          isResolved: false,
          isOutdated: false,
          path: 'a.yaml',
          line: 5,
          viewerCanResolve: false,
          resolvedBy: null,
          comments: {
            nodes: [
              {
                databaseId: fake.comments[0]?.id,
                author: { __typename: 'Bot', login: 'github-actions' },
                body: 'Mine',
                isMinimized: false,
                viewerDidAuthor: true,
              },
              { author: { __typename: 'User', login: 'grace' }, body: 'Why?', viewerDidAuthor: false },
            ],
          },
        },
      ],
    });
    const after = reviewThreads.pageInfo.endCursor;
    const second = await octokit.graphql<Threads>(threadsQuery, { ...variables, after });
    expect(second.repository.pullRequest.reviewThreads).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ line: 30 }],
    });
  });

  it('are outdated when their line is changed', async () => {
    const { octokit, fake } = await commented();
    await fake.push({ branch: 'feature', files: { 'a.yaml': head['a.yaml'].replace('five', 'six') } });
    const { repository } = await octokit.graphql<Threads>(threadsQuery, variables);
    expect(repository.pullRequest.reviewThreads.nodes).toMatchObject([
      { isOutdated: true, line: null, originalLine: 5 },
    ]);
  });

  it('need to be told how many, and at most 100', async () => {
    const { ask } = await commented();
    const some = (args: string) =>
      `{ repository(owner: "acme", name: "shop") { pullRequest(number: 7) { reviewThreads${args} { totalCount } } } }`;
    expect(await ask(some(''))).toMatchObject({ errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES' }] });
    expect(await ask(some('(first: 101)'))).toMatchObject({ errors: [{ type: 'EXCESSIVE_PAGINATION' }] });
    expect(await ask(some('(first: 1, after: "x")'))).toMatchObject({
      errors: [{ type: 'INVALID_CURSOR_ARGUMENTS' }],
    });
  });

  it('are hidden from a token that may not read pull requests, and of others there are none', async () => {
    const { octokit } = await scenario({ ...setup, permissions: { contents: 'read' } });
    const threads = octokit.graphql<Threads>(threadsQuery, variables);
    await expect(threads).rejects.toMatchObject({ errors: [{ type: 'FORBIDDEN' }] });
    const { octokit: other } = await scenario(setup);
    await expect(other.graphql(threadsQuery, { ...variables, number: 8 })).rejects.toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    });
  });
});

const resolve = (name: string) =>
  `mutation($id: ID!) { ${name}(input: { threadId: $id }) { thread { isResolved } } }`;

describe('a thread', () => {
  it('is resolved and unresolved', async () => {
    const { octokit, fake } = await commented({ permissions: writer });
    const id = fake.threads()[0]?.id;
    const sent = await octokit.graphql(resolve('resolveReviewThread'), { id });
    expect(sent).toEqual({ resolveReviewThread: { thread: { isResolved: true } } });
    expect(fake.threads().map(({ resolvedBy }) => resolvedBy)).toEqual(['github-actions[bot]', undefined]);
    await octokit.graphql(resolve('unresolveReviewThread'), { id });
    expect(fake.threads().map(({ resolvedBy }) => resolvedBy)).toEqual([undefined, undefined]);
    expect(fake.requests.slice(-2)).toMatchObject([
      { route: 'POST /graphql resolveReviewThread', tookEffect: true },
      { route: 'POST /graphql unresolveReviewThread', tookEffect: true },
    ]);
  });

  it('is not resolved without the right to write contents', async () => {
    const { ask, fake } = await commented();
    const id = fake.threads()[0]?.id;
    expect(await ask(resolve('resolveReviewThread'), { id })).toEqual({
      data: { resolveReviewThread: null },
      errors: [
        {
          type: 'FORBIDDEN',
          path: ['resolveReviewThread'],
          message: 'Resource not accessible by integration',
        },
      ],
    });
    expect(fake.threads()[0]?.resolvedBy).toBeUndefined();
    expect(fake.requests.at(-1)).toMatchObject({ status: 200, tookEffect: false });
  });

  it('must be known', async () => {
    const { ask } = await commented({ permissions: writer });
    expect(await ask(resolve('resolveReviewThread'), { id: 'PRRT_x' })).toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    });
  });
});

describe('a comment', () => {
  const minimize = `mutation($input: MinimizeCommentInput!) {
    minimizeComment(input: $input) { minimizedComment { isMinimized minimizedReason } }
  }`;

  it('is minimised with the right to write pull requests', async () => {
    const { octokit, pull, fake } = await commented();
    const { data } = await octokit.rest.pulls.listReviewComments(pull);
    const input = { subjectId: data[0]?.node_id, classifier: 'OUTDATED' };
    expect(await octokit.graphql(minimize, { input })).toEqual({
      minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } },
    });
    expect([...fake.minimized]).toEqual([[data[0]?.node_id, 'outdated']]);
  });

  it('is not minimised for a reason GitHub does not know', async () => {
    const { ask, fake } = await commented({ expects: 'violations' });
    const input = { subjectId: 'PRRC_x', classifier: 'BORING' };
    expect(await ask(minimize, { input })).toMatchObject({
      errors: [{ message: containing('classifier') }],
    });
    expect(fake.minimized.size).toBe(0);
  });
});

it.each([
  ['{ viewer { email } }', {}, "Field 'email' doesn't exist on type 'User'"],
  ['{ viewer }', {}, 'Field must have selections'],
  ['{ repository(owner: "a") { id } }', {}, 'missing required arguments: name'],
  ['{ repository(owner: "a", name: "b", branch: "c") { id } }', {}, "doesn't accept argument 'branch'"],
  ['query($a: Int!) { viewer { login } }', { a: 1 }, 'Variable $a is declared but not used'],
  ['{ repository(owner: $o, name: "b") { id } }', {}, 'Variable $o is used but not declared'],
  ['query($o: Int!) { repository(owner: $o, name: "b") { id } }', { o: 1 }, 'Type mismatch on variable $o'],
  ['query($o: String!) { repository(owner: $o, name: "b") { id } }', {}, 'was provided invalid value'],
  ['query($o: String!) { repository(owner: $o, name: "b") { id } }', { o: 1 }, 'has an invalid value'],
  [resolve('deletePullRequestReview'), { id: 'x' }, "doesn't exist on type 'Mutation'"],
  ['{ viewer { ...login } }', {}, 'Parse error'],
  ['{ viewer { login }', {}, 'Parse error'],
])('refuses %s', async (query, given, message) => {
  const { ask, fake } = await commented({ expects: 'violations' });
  expect(await ask(query, given)).toMatchObject({
    errors: [{ message: containing(message) }],
  });
  expect(fake.violations).toHaveLength(1);
});

interface Threads {
  readonly repository: {
    readonly pullRequest: {
      readonly state: string;
      readonly headRefOid: string;
      readonly reviewThreads: {
        readonly pageInfo: { readonly endCursor: string };
        readonly nodes: readonly unknown[];
      };
    };
  };
}

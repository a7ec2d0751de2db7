import { expect, onTestFinished, test } from 'vitest';
import { createClient } from '../../src/github/client.ts';
import { testPace } from './pace.ts';
import { bareRepository, repository, stageClient, startStage } from './stage.ts';

const files = { 'a.txt': 'one\n' };

test('gives up a request that is not answered in time, and sends it again', async () => {
  const github = await startStage(bareRepository(files, { 'a.txt': 'two\n' }));
  onTestFinished(() => github.close());
  github.faults.on('GET /repos/{owner}/{repo}/pulls/{pull_number}', 'hang');
  const pace = testPace(600_000, 2000);

  const { data } = await stageClient(github, pace).rest.pulls.get({ ...repository, pull_number: 7 });

  expect(data.number).toBe(7);
  expect(github.requests).toHaveLength(2);
});

test.each([
  ['http://127.0.0.1/', 'http://127.0.0.1/graphql'],
  ['https://api.github.com', 'https://api.github.com/graphql'],
  ['https://github.example.test/api/v3', 'https://github.example.test/api/graphql'],
])('knows that the GraphQL API of %s is at %s', (baseUrl, graphqlUrl) => {
  expect(createClient('token', baseUrl).graphqlUrl).toBe(graphqlUrl);
});

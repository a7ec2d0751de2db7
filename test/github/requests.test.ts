import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import type { FakeGitHub } from '../../dev/fake-github/fake-github.ts';
import { gate } from '../../src/gate.ts';
import { channels, publish } from '../../src/github/publish/publish.ts';
import { readPullRequest } from '../../src/github/pull-request.ts';
import { check } from '../../src/report/check.ts';
import { selectRules } from '../../src/rules/select.ts';
import { hostPod, safePod } from '../support/manifests.ts';
import { bareRepository, publicationOf, repository, stageClient, startStage } from './stage.ts';

/** The local GitHub with the one thing it lacks: blobs by GraphQL. */
async function withBlobs(github: FakeGitHub, gitDir: string) {
  let queries = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const { method = 'GET', url = '', headers } = request;
      const body = await text(request);
      if (url === '/graphql' && body.includes('on Blob')) {
        queries += 1;
        const texts = [...body.matchAll(/(b\d+): object\(oid: \\"([0-9a-f]+)/g)].map(
          ([, alias = '', oid = '']) => {
            const content = execFileSync('git', ['--git-dir', gitDir, 'cat-file', 'blob', oid]).toString();
            return [alias, { text: content }] as const;
          },
        );
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ data: { repository: Object.fromEntries(texts) } }));
        return;
      }
      const sent = { authorization: headers.authorization ?? '', 'user-agent': 'test' };
      const answer = await fetch(github.url + url, {
        method,
        headers: sent,
        ...(body === '' ? {} : { body }),
      });
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(await answer.text());
    })();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { ...github, url: `http://127.0.0.1:${port}`, queries: () => queries };
}

test('needs at most forty requests for a hundred files, publishing included', async () => {
  const named = (manifest: (name: string) => string) =>
    Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`apps/app-${index}/pod.yaml`, manifest(`app-${index}`)]),
    );
  const gitDir = bareRepository(named(safePod), named(hostPod));
  const github = await startStage(gitDir);
  onTestFinished(() => github.close());
  const proxy = await withBlobs(github, gitDir);
  const client = stageClient(proxy);

  const pull = await readPullRequest(client, repository, 7);
  const now = new Date('2026-01-01T00:00:00Z');
  const outcome = await gate(pull.changes, { rules: selectRules(['host-network']), now });
  const publication = publicationOf(client, pull);
  const published = await publish(outcome, publication, new Set(channels), check(outcome, publication));

  expect(published.faults).toEqual([]);
  expect(outcome.faults).toEqual([]);
  expect(outcome.findings).toHaveLength(100);
  const requests = github.requests.length + proxy.queries();
  process.stdout.write(`requests for a hundred files: ${requests}\n`);
  expect(requests).toBeLessThanOrEqual(40);
}, 60_000);

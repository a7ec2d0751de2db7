import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { Blobs } from '../../src/github/blobs.ts';
import { createClient } from '../../src/github/client.ts';
import { testPace } from './pace.ts';

/** git's own name of each content. */
function named(contents: readonly Buffer[]): ReadonlyMap<string, Buffer> {
  return new Map(
    contents.map((content) => [
      execFileSync('git', ['hash-object', '--stdin'], { input: content }).toString().trim(),
      content,
    ]),
  );
}

interface Server {
  readonly url: string;
  readonly asked: string[];
}

/** Blobs as GitHub gives them: by REST in base64, by GraphQL as text in which what is no UTF-8 is replaced. */
async function serve(blobs: ReadonlyMap<string, Buffer>, hasGraphql = true): Promise<Server> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request);
      const { url = '' } = request;
      asked.push(url);
      const sha = url.split('/').at(-1) ?? '';
      const texts = [...body.matchAll(/(b\d+): object\(oid: \\"([0-9a-f]+)/g)].map(
        ([, alias = '', oid = '']) => [alias, { text: blobs.get(oid)?.toString('utf8') ?? null }] as const,
      );
      const refused = { errors: [{ type: 'FORBIDDEN', message: 'no' }] };
      const graphql = hasGraphql ? { data: { repository: Object.fromEntries(texts) } } : refused;
      const rest = { sha, content: blobs.get(sha)?.toString('base64'), encoding: 'base64' };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(url === '/graphql' ? graphql : rest));
    })();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, asked };
}

function readerOf({ url }: Server): Blobs {
  const client = createClient('token', url, { pace: testPace(), isThrottled: false });
  return new Blobs(client, { owner: 'shop', repo: 'shop' });
}

function listed(blobs: ReadonlyMap<string, Buffer>) {
  return [...blobs].map(([sha, content]) => ({ sha, size: content.byteLength }));
}

const many = Array.from({ length: 60 }, (_, index) => Buffer.from(`text ${index}\nwith "quotes" and ü\n`));

test('reads many files in one request, those that are only expected with them', async () => {
  const blobs = named(many);
  const server = await serve(blobs);
  const reader = readerOf(server);
  const [first, second, ...others] = listed(blobs);
  if (first === undefined || second === undefined) throw new Error('no blobs');
  reader.expect(listed(blobs));

  const some = await Promise.all([first, second].map((blob) => reader.read(blob)));
  const rest: Buffer[] = [];
  for (const blob of others.slice(0, 48)) rest.push(await reader.read(blob));

  expect([...some, ...rest]).toEqual(many.slice(0, 50));
  expect(server.asked).toEqual(['/graphql']);
});

test('reads a file by itself whose text is not exactly its content', async () => {
  const binary = Buffer.from([0xff, 0xfe, 0x00, 0x80]);
  const blobs = named([...many.slice(0, 30), binary]);
  const server = await serve(blobs);
  const reader = readerOf(server);

  const contents = await Promise.all(listed(blobs).map((blob) => reader.read(blob)));

  expect(contents).toEqual([...blobs.values()]);
  expect(server.asked).toHaveLength(2);
});

test('reads files one by one where GraphQL refuses, and does not ask it again', async () => {
  const blobs = named(many.slice(0, 30));
  const server = await serve(blobs, false);
  const reader = readerOf(server);

  const contents = await Promise.all(listed(blobs).map((blob) => reader.read(blob)));
  const again = await Promise.all(listed(blobs).map((blob) => reader.read(blob)));

  expect(contents).toEqual([...blobs.values()]);
  expect(again).toEqual(contents);
  expect(server.asked.filter((url) => url === '/graphql')).toHaveLength(1);
  expect(server.asked).toHaveLength(31);
});

import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { answer } from './gateway.ts';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Fault, Faults } from './faults.ts';
import type { Gateway, Received } from './gateway.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Reply } from './route.ts';

/** One request and what became of it, in the order of arrival. */
export interface Recorded {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  /** The answer's status, or the fault that took its place. */
  status: number | 'reset' | 'hang' | 'unanswered';
}

interface Service {
  readonly faults: Faults;
  readonly rateLimit: RateLimit;
  readonly requests: Recorded[];
  /** Ready once the API description is read. */
  readonly gateway: () => Promise<Gateway>;
  readonly violate: (text: string) => void;
}

/** Listens on a free loopback port. */
export async function listen(): Promise<{ server: Server; url: string }> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { server, url: `http://127.0.0.1:${port}` };
}

export function answerRequests(server: Server, service: Service): void {
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    serve(service, request, response).catch((error: unknown) => {
      // A bug of the fake must fail the test that meets it, not pass for GitHub's own 500.
      service.violate(`bug of the fake: ${String(error)}`);
      response.destroy();
    });
  });
}

async function serve(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const received: Received = {
    method: request.method ?? 'GET',
    target: request.url ?? '/',
    headers: request.headers,
    body: await text(request),
  };
  const record: Recorded = { method: received.method, path: received.target, status: 'unanswered' };
  const id = service.requests.push(record);
  const fault = service.faults.take(received.method, received.target);
  if (fault === 'hang' || fault === 'reset') {
    record.status = fault;
    if (fault === 'reset') request.socket.resetAndDestroy();
    return;
  }
  const limits = service.rateLimit.count(received.method);
  const reply = await outcome(service, received, fault);
  record.status = reply.status;
  write(response, { ...reply, headers: { ...limits, ...reply.headers } }, id);
}

async function outcome(service: Service, received: Received, fault: Fault | undefined): Promise<Reply> {
  if (typeof fault === 'object') return { body: { message: 'Server Error' }, ...fault };
  const reply = await answer(await service.gateway(), received);
  return fault === 'commit-then-502' ? { status: 502, body: { message: 'Server Error' } } : reply;
}

function write(response: ServerResponse, reply: Reply, id: number): void {
  const isEmpty = reply.status === 204 || reply.status === 304;
  const payload = reply.bytes ?? Buffer.from(isEmpty ? '' : JSON.stringify(reply.body ?? {}));
  response.writeHead(reply.status, {
    ...(isEmpty ? {} : { 'content-type': reply.contentType ?? 'application/json; charset=utf-8' }),
    'content-length': payload.byteLength,
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': `FAKE:${id}`,
    ...reply.headers,
  });
  response.end(payload);
}

import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Fault, Faults } from './faults.ts';
import type { Received } from './gateway.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Reply } from './route.ts';

/** One request and what became of it, in the order of arrival. */
export interface Recorded {
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  /** What the request asked for, with parameters in braces: what a fault is planned on. */
  route: string;
  /** The answer's status, or the fault that took its place. */
  status: number | 'reset' | 'hang' | 'cut' | 'unanswered';
  /** Whether it changed something, whatever the answer said. */
  tookEffect: boolean;
  /** Milliseconds from the start of the fake until it arrived. */
  readonly at: number;
}

/** What answers a request once it is known what it asks for. */
export interface Endpoint {
  readonly route: string;
  readonly kind: 'read' | 'write';
  /** Which of GitHub's rate limits it counts for; what is no part of the API counts for none. */
  readonly resource: 'core' | 'graphql' | undefined;
  readonly answer: (received: Received) => Promise<Reply>;
}

interface Service {
  readonly faults: Faults;
  readonly rateLimit: RateLimit;
  readonly requests: Recorded[];
  readonly find: (received: Received) => Promise<Endpoint>;
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
  const started = performance.now();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    serve(service, request, response, performance.now() - started).catch((error: unknown) => {
      // A bug of the fake must fail the test that meets it, not pass for GitHub's own 500.
      service.violate(`bug of the fake: ${String(error)}`);
      response.destroy();
    });
  });
}

async function serve(
  service: Service,
  request: IncomingMessage,
  response: ServerResponse,
  at: number,
): Promise<void> {
  const { method = 'GET', url: target = '/', headers } = request;
  const record: Recorded = { method, path: target, route: '', status: 'unanswered', tookEffect: false, at };
  const id = service.requests.push(record);
  const received: Received = { method, target, headers, body: await text(request) };
  const endpoint = await service.find(received);
  record.route = endpoint.route;
  const fault = service.faults.take({ method, target, route: endpoint.route });
  const close = service.rateLimit.open(endpoint);
  try {
    const reply = await outcome(service, endpoint, received, fault, record);
    const ending = await endingOf(fault);
    record.status = ending ?? reply.status;
    if (ending === 'reset') request.socket.resetAndDestroy();
    else if (ending !== 'hang') write(response, reply, id, ending);
  } finally {
    close();
  }
}

/** Does what was asked, unless the fault prevents it. */
async function outcome(
  service: Service,
  endpoint: Endpoint,
  received: Received,
  fault: Fault | undefined,
  record: Recorded,
): Promise<Reply> {
  const limits = service.rateLimit.count(endpoint);
  const withLimits = (reply: Reply): Reply => ({ ...reply, headers: { ...limits, ...reply.headers } });
  if (fault === 'reset' || fault === 'hang') return { status: 0 };
  if (typeof fault === 'object') {
    if ('status' in fault) return withLimits({ body: { message: 'Server Error' }, ...fault });
    if ('hang' in fault && fault.takesEffect !== true) return { status: 0 };
    if ('first' in fault) await fault.first();
  }
  const reply = withLimits(await endpoint.answer(received));
  record.tookEffect = endpoint.kind === 'write' && reply.status < 400 && reply.isRefused !== true;
  if (fault === 'commit-then-502') return withLimits({ status: 502, body: { message: 'Server Error' } });
  if (typeof fault !== 'object' || !('change' in fault)) return reply;
  const ask = (target: string) => endpoint.answer({ ...received, target });
  return fault.change(reply, { target: received.target, ask });
}

/** How the connection ends, if not with the answer. */
async function endingOf(fault: Fault | undefined): Promise<'reset' | 'hang' | 'cut' | undefined> {
  if (fault === 'hang' || fault === 'reset' || fault === 'cut') return fault;
  if (fault === 'commit-then-reset') return 'reset';
  if (typeof fault !== 'object' || !('hang' in fault)) return undefined;
  await wait(fault.hang, undefined, { ref: false });
  return 'reset';
}

function write(response: ServerResponse, reply: Reply, id: number, ending: 'cut' | undefined): void {
  const isEmpty = reply.status === 204 || reply.status === 304;
  const payload = reply.bytes ?? Buffer.from(isEmpty ? '' : JSON.stringify(reply.body ?? {}));
  response.writeHead(reply.status, {
    ...(isEmpty ? {} : { 'content-type': reply.contentType ?? 'application/json; charset=utf-8' }),
    'content-length': payload.byteLength,
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': `FAKE:${id}`,
    ...reply.headers,
  });
  if (ending === undefined) {
    response.end(payload);
    return;
  }
  // A reset could overtake the first half on its way; an early end cannot.
  response.write(payload.subarray(0, payload.byteLength / 2), () => response.destroy());
}

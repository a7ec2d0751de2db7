import { ZodError } from 'zod';
import { mediaType } from './route.ts';
import { Refusal, notFound } from './refusal.ts';
import { requirePermission, requireToken } from './permissions.ts';
import type { IncomingHttpHeaders } from 'node:http';
import type { OpenApi } from './openapi.ts';
import type { Permissions } from './permissions.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Call, Match, Reply } from './route.ts';
import type { Endpoint } from './server.ts';

/** A request as it came over the wire. */
export interface Received {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** The other API, behind the same credentials and limits. */
interface GraphQl {
  readonly path: string;
  /** `POST /graphql` and the fields it asks for. */
  route(body: string): string;
  kind(body: string): 'read' | 'write';
  answer(body: unknown, violate: (problem: string) => void): Promise<Reply>;
}

/** What decides whether a request reaches its endpoint. */
export interface Gateway {
  readonly repository: string;
  readonly token: string;
  readonly permissions: Permissions;
  readonly rateLimit: RateLimit;
  readonly api: OpenApi;
  /** Path of the REST API below the host: empty, or `/api/v3` on an enterprise server. */
  readonly prefix: string;
  readonly match: (method: string, path: string) => Match | undefined;
  readonly graphql: GraphQl;
  /** Records what a correct client would not have sent. */
  readonly violate: (text: string) => void;
}

/** Finds out what a request asks for, without judging it. */
export function endpointOf(gateway: Gateway, received: Received): Endpoint {
  const { method, body } = received;
  const { pathname } = new URL(received.target, 'http://localhost');
  const { graphql, prefix } = gateway;
  if (method === 'POST' && pathname === graphql.path) {
    const route = graphql.route(body);
    const resource = 'graphql';
    return { route, kind: graphql.kind(body), resource, answer: (it) => answer(gateway, it, undefined) };
  }
  const path = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : undefined;
  const found = path !== undefined && isDecodable(path) ? gateway.match(method, path) : undefined;
  return {
    route: found?.route.operation ?? 'unknown',
    kind: method === 'GET' ? 'read' : 'write',
    resource: 'core',
    answer: (it) => answer(gateway, it, path),
  };
}

/** Checks a request in GitHub's order (credentials, existence, permission, form) and has it answered. */
async function answer(gateway: Gateway, received: Received, path: string | undefined): Promise<Reply> {
  const url = new URL(received.target, 'http://localhost');
  const refuse: Refuse = (problem, refusal) => {
    gateway.violate(`${received.method} ${received.target}: ${problem}`);
    return refusal;
  };
  try {
    if (received.headers['user-agent'] === undefined)
      throw refuse('no User-Agent', new Refusal(403, 'Request forbidden by administrative rules.'));
    const isGraphQl = url.pathname === gateway.graphql.path;
    gateway.rateLimit.check(isGraphQl ? 'graphql' : 'core');
    requireToken(gateway.token, received.headers.authorization);
    if (isGraphQl) return await answerGraphQl(gateway, received, refuse);
    if (!isDecodable(url.pathname)) throw refuse('malformed path', new Refusal(400, 'Bad Request'));
    const found = path === undefined ? undefined : gateway.match(received.method, path);
    if (found === undefined) throw refuse('unknown route', notFound());
    return await answerMatch(gateway, received, url, found, refuse);
  } catch (error) {
    if (error instanceof Refusal) return refusalReply(error, 'https://docs.github.com/rest');
    throw error;
  }
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

async function answerGraphQl(gateway: Gateway, received: Received, refuse: Refuse): Promise<Reply> {
  const body = parseBody(received.body, (text) => refuse(text, new Refusal(400, text)));
  return gateway.graphql.answer(body, (problem) => void refuse(problem, notFound()));
}

type Refuse = (problem: string, refusal: Refusal) => Refusal;

async function answerMatch(
  gateway: Gateway,
  received: Received,
  url: URL,
  found: Match,
  refuse: Refuse,
): Promise<Reply> {
  const { operation, need } = found.route;
  let reply: Reply;
  try {
    const { owner, repo } = found.params;
    if (`${owner}/${repo}`.toLowerCase() !== gateway.repository.toLowerCase()) throw notFound();
    requirePermission(gateway.permissions, need);
    reply = await found.route.answer(readCall(gateway, received, url, found, refuse));
  } catch (error) {
    reply = refusalReply(refusalOf(error, refuse), gateway.api.documentation(operation));
  }
  checkReply(gateway.api, operation, reply);
  return reply;
}

/** A body that the description lets through and the endpoint does not, as a `side` of `right`, is refused too. */
function refusalOf(error: unknown, refuse: Refuse): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof ZodError)) throw error;
  const problems = error.issues.map((issue) => `For '${issue.path.join('/')}', ${issue.message}.`);
  return refuse(problems.join(' '), new Refusal(422, `Invalid request.\n\n${problems.join('\n')}`));
}

function refusalReply({ status, message, details, headers }: Refusal, documentation: string): Reply {
  const body = { message, documentation_url: documentation, ...details, status: String(status) };
  return { status, body, headers };
}

/** An answer that differs from GitHub's own description means that the fake has drifted. */
function checkReply(api: OpenApi, operation: string, reply: Reply): void {
  if (reply.bytes !== undefined || reply.body === undefined) return;
  const problems = api.responseProblems(operation, reply.status, 'application/json', reply.body);
  if (problems.length > 0) throw new Error(`${operation} answers ${reply.status}: ${problems.join(' ')}`);
}

function readCall(gateway: Gateway, received: Received, url: URL, found: Match, refuse: Refuse): Call {
  const { api } = gateway;
  const { operation } = found.route;
  const badPath = api.parameterProblems(operation, 'path', found.params);
  if (badPath.length > 0) throw refuse(badPath.join(' '), notFound());
  const media = mediaType(received.headers.accept, found.route);
  const body = parseBody(received.body, (text) => refuse(text, new Refusal(400, text)));
  const query = Object.fromEntries(url.searchParams);
  const problems = [
    ...api.parameterProblems(operation, 'query', query),
    ...api.bodyProblems(operation, body),
  ];
  const invalid = `Invalid request.\n\n${problems.join('\n')}`;
  if (problems.length > 0) throw refuse(problems.join(' '), new Refusal(422, invalid));
  if (Number(query['per_page'] ?? 1) > 100) gateway.violate(`${operation}: per_page is at most 100`);
  return {
    operation,
    params: found.params,
    query: url.searchParams,
    body: body ?? {},
    media,
    target: received.target,
  };
}

function parseBody(text: string, refusal: (message: string) => Refusal): unknown {
  if (text === '') return undefined;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw refusal('Problems parsing JSON');
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw refusal('Body should be a JSON object');
  return body;
}

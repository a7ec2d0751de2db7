import { Refusal } from './refusal.ts';
import type { Need } from './permissions.ts';

/** A request that passed routing, permission and schema. */
export interface Call {
  readonly operation: string;
  /** Decoded parameters of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; `{}` without a body. */
  readonly body: unknown;
  readonly media: MediaType;
  /** Path and query as sent. */
  readonly target: string;
}

/** A successful answer: JSON, or bytes with their content type. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Buffer;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An error that goes by the name of 200, as GraphQL's do. */
  readonly isRefused?: true;
}

export interface Route {
  /** Method and path template of GitHub's OpenAPI description. */
  readonly operation: string;
  readonly need: Need;
  /** Media types besides JSON. */
  readonly media?: readonly MediaType[];
  readonly answer: (call: Call) => Reply | Promise<Reply>;
}

type MediaType = 'json' | 'raw' | 'object' | 'diff' | 'sha';

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Parameters that may contain slashes, encoded or not; `path` is one too. */
const multiSegment = ['ref', 'basehead', 'tree_sha'];

/** Finds the route of a request; the first one that fits wins. */
export function openRouter(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const patterns = routes.map((route) => ({ route, pattern: pathPattern(route.operation) }));
  return (method, path) => {
    for (const { route, pattern } of patterns) {
      const groups = route.operation.startsWith(`${method} `) ? pattern.exec(path)?.groups : undefined;
      if (groups !== undefined) return { route, params: decodeParams(groups) };
    }
    return undefined;
  };
}

function pathPattern(operation: string): RegExp {
  const template = operation.slice(operation.indexOf(' ') + 1);
  // The root of `contents` is asked for with and without the slash before its empty path.
  const source = template
    .replace('/{path}', '(?:/(?<path>.*))?')
    .replace(
      /\{(\w+)\}/g,
      (_, name: string) => `(?<${name}>${multiSegment.includes(name) ? '.+' : '[^/]+'})`,
    );
  return new RegExp(`^${source}$`);
}

function decodeParams(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const decoded = Object.entries(groups).map(
    ([name, value = '']) => [name, decodeURIComponent(value)] as const,
  );
  return Object.fromEntries(decoded);
}

const plain = /^(\*\/\*|application\/json|application\/vnd\.github(\.v3)?\+json)$/;
const special = /^application\/vnd\.github(?:\.v3)?\.(\w+)(?:\+json)?$/;

/** What the `Accept` header asks for, among what the route can give. */
export function mediaType(accept: string | undefined, route: Route): MediaType {
  for (const asked of (accept ?? '*/*').split(',')) {
    const name = asked.replace(/;.*/s, '').trim();
    if (plain.test(name)) return 'json';
    const found = route.media?.find((type) => type === special.exec(name)?.[1]);
    if (found !== undefined) return found;
  }
  throw new Refusal(415, `Unsupported 'Accept' header: '${accept}'. Must accept 'application/json'.`);
}

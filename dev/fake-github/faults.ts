import type { Reply } from './route.ts';

/** What goes wrong with a request: before it takes effect, after it did, or in its answer. */
export type Fault =
  /** Refused in place of being done. */
  | { readonly status: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  /** The connection is reset before anything happened. */
  | 'reset'
  /** No answer, ever. */
  | 'hang'
  /** The request takes effect, and the answer says it did not. */
  | 'commit-then-502'
  /** The request takes effect, and the connection is reset without an answer. */
  | 'commit-then-reset'
  /** The request takes effect, and the connection ends in the middle of the answer's body. */
  | 'cut'
  /** Silent for so many milliseconds, then the connection is reset; nothing happens unless told. */
  | { readonly hang: number; readonly takesEffect?: boolean }
  /** Something that happens just before the request is done: a push, a human's reply. */
  | { readonly first: () => unknown }
  /** An answer that is not what it should be. */
  | { readonly change: Change };

/** `ask` answers another target (path and query) as this request would have been. */
export type Change = (
  reply: Reply,
  request: { readonly target: string; readonly ask: (target: string) => Promise<Reply> },
) => Reply | Promise<Reply>;

export interface Injection {
  readonly method: string;
  /** Tried on path and query as sent. */
  readonly path: RegExp;
  /** How many requests meet it; 1 unless told. */
  readonly times?: number;
  readonly fault: Fault;
}

/** What goes wrong in a test, told before it happens. The first fault that fits a request is the one it meets. */
export interface FaultPlan {
  /**
   * `route` is one of the log: `POST /repos/{owner}/{repo}/pulls/{n}/reviews` (whatever the parameters are called),
   * `POST /graphql resolveReviewThread`, `GET storage`, or `*` for all and `POST *` for all of a method.
   * The fault spares the first `after` requests of the route and meets the next `times`.
   * Throws when there is no such route: its test would prove nothing.
   */
  on(route: string, fault: Fault, times?: number, after?: number): void;
}

interface Asked {
  readonly method: string;
  readonly target: string;
  readonly route: string;
}

export interface Faults extends FaultPlan {
  inject(injection: Injection): void;
  /** The fault this request meets, if any; counts it. */
  take(asked: Asked): Fault | undefined;
}

export function openFaults(routes: readonly string[]): Faults {
  const known = new Set(routes.map(unnamed));
  const waiting: { fits: (asked: Asked) => boolean; fault: Fault; left: number; spared: number }[] = [];
  return {
    inject: ({ method, path, times = 1, fault }) =>
      void waiting.push({
        fits: (asked) => asked.method === method && path.test(asked.target),
        fault,
        left: times,
        spared: 0,
      }),
    on(route, fault, times = 1, after = 0) {
      if (!known.has(unnamed(route)) && !/^(?:[A-Z]+ )?\*$/.test(route))
        throw new Error(`no such route: ${route}`);
      waiting.push({ fits: (asked) => isRoute(route, asked), fault, left: times, spared: after });
    },
    take(asked) {
      for (const one of waiting.filter(({ fits }) => fits(asked))) {
        one.spared -= 1;
        if (one.spared >= 0 || one.left === 0) continue;
        one.left -= 1;
        return one.fault;
      }
      return undefined;
    },
  };
}

function isRoute(route: string, asked: Asked): boolean {
  return route === '*' || route === `${asked.method} *` || unnamed(route) === unnamed(asked.route);
}

function unnamed(route: string): string {
  return route.replace(/\{[^}]*\}/g, '{}');
}

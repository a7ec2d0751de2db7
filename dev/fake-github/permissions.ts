import { Refusal } from './refusal.ts';

type Level = 'none' | 'read' | 'write';
type Scope = 'contents' | 'pull_requests' | 'statuses' | 'issues' | 'checks' | 'security_events' | 'actions';

/** What a job's `permissions:` gives its token; what is not named is `none`. */
export type Permissions = Readonly<Partial<Record<Scope, Level>>>;

/** What the token of a pull request from a fork or of Dependabot may do at most. */
export const readOnly: Permissions = {
  contents: 'read',
  pull_requests: 'read',
  statuses: 'read',
  issues: 'read',
  checks: 'read',
  security_events: 'read',
  actions: 'read',
};

/** What an endpoint needs, any one of several scopes; every token may read the repository's metadata. */
export type Need =
  | 'metadata'
  | { readonly scope: Scope; readonly or?: Scope; readonly level: 'read' | 'write' };

/** Refuses as GitHub does in a private repository; in a public one it would allow every reading. */
export function requirePermission(permissions: Permissions, need: Need): void {
  if (need === 'metadata') return;
  const { scope, or = scope, level } = need;
  if (isGranted(permissions, scope, level) || isGranted(permissions, or, level)) return;
  const accepted = [...new Set([scope, or])].map((one) => `${one}=${level}`);
  const headers = { 'x-accepted-github-permissions': accepted.join('; ') };
  throw new Refusal(403, 'Resource not accessible by integration', {}, headers);
}

export function isGranted(permissions: Permissions, scope: Scope, level: 'read' | 'write'): boolean {
  const has = permissions[scope] ?? 'none';
  return has === 'write' || has === level;
}

/** Refuses a request without the job's token. */
export function requireToken(token: string, authorization: string | undefined): void {
  if (authorization === undefined) throw new Refusal(401, 'Requires authentication');
  const [, given] = /^(?:token|bearer) (.+)$/i.exec(authorization) ?? [];
  if (given !== token) throw new Refusal(401, 'Bad credentials');
}

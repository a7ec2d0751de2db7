import { Refusal } from './refusal.ts';

type Level = 'none' | 'read' | 'write';
type Scope = 'contents' | 'pull_requests' | 'statuses' | 'issues' | 'checks';

/** What a job's `permissions:` gives its token; what is not named is `none`. */
export type Permissions = Readonly<Partial<Record<Scope, Level>>>;

/** What an endpoint needs; every token may read the repository's metadata. */
export type Need = 'metadata' | { readonly scope: Scope; readonly level: 'read' | 'write' };

/** Refuses as GitHub does in a private repository; in a public one it would allow every reading. */
export function requirePermission(permissions: Permissions, need: Need): void {
  if (need === 'metadata') return;
  const has = permissions[need.scope] ?? 'none';
  if (has === 'write' || has === need.level) return;
  const headers = { 'x-accepted-github-permissions': `${need.scope}=${need.level}` };
  throw new Refusal(403, 'Resource not accessible by integration', {}, headers);
}

/** Refuses a request without the job's token. */
export function requireToken(token: string, authorization: string | undefined): void {
  if (authorization === undefined) throw new Refusal(401, 'Requires authentication');
  const [, given] = /^(?:token|bearer) (.+)$/i.exec(authorization) ?? [];
  if (given !== token) throw new Refusal(401, 'Bad credentials');
}

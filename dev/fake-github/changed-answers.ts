import { isJson } from './schema.ts';
import type { Change } from './faults.ts';
import type { Reply } from './route.ts';

/** Where an answer that is an object keeps its list. */
const listFields = ['files', 'tree', 'check_runs', 'artifacts', 'statuses', 'commits'];

/** Changes the list an answer consists of or contains; other answers stay as they are. */
function withList(reply: Reply, change: (list: readonly unknown[]) => readonly unknown[]): Reply {
  const { body } = reply;
  if (Array.isArray(body)) return { ...reply, body: change(body) };
  if (!isJson(body) || reply.status >= 400) return reply;
  const lists = Object.entries(body).filter(([key]) => listFields.includes(key));
  const changed = lists.map(([key, list]) => [key, Array.isArray(list) ? change(list) : list]);
  return { ...reply, body: { ...body, ...Object.fromEntries(changed) } };
}

/** Only the first entries of a list, and no page after them. A tree says so, nothing else does. */
export function shortened(length: number): Change {
  return (reply) => {
    const { link: _, ...headers } = reply.headers ?? {};
    const short = withList({ ...reply, headers }, (list) => list.slice(0, length));
    const isTree = isJson(short.body) && 'tree' in short.body && Array.isArray(short.body['tree']);
    return isTree && isJson(short.body) ? { ...short, body: { ...short.body, truncated: true } } : short;
  };
}

/** No file of a list shows its diff, as if all were too large. */
export const withoutPatches: Change = (reply) =>
  withList(reply, (list) =>
    list.map((entry) => {
      if (!isJson(entry)) return entry;
      const { patch: _, ...rest } = entry;
      return rest;
    }),
  );

/** A page starts with the last entry of the page before it, as when an entry is added while a client pages. */
export const repeatedEntries: Change = async (reply, { target, ask }) => {
  const url = new URL(target, 'http://localhost');
  const page = Number(url.searchParams.get('page') ?? 1);
  if (page < 2) return reply;
  url.searchParams.set('page', String(page - 1));
  const before: unknown[] = [];
  withList(await ask(url.pathname + url.search), (list) => {
    before.push(...list.slice(-1));
    return list;
  });
  return withList(reply, (list) => [...before, ...list]);
};

/** GitHub's clock differs by so many seconds from ours. */
export function skewed(seconds: number): Change {
  return (reply) => {
    const reset = reply.headers?.['x-ratelimit-reset'];
    const date = new Date(Date.now() + seconds * 1000).toUTCString();
    const shifted = reset === undefined ? {} : { 'x-ratelimit-reset': String(Number(reset) + seconds) };
    return { ...reply, headers: { ...reply.headers, ...shifted, date } };
  };
}

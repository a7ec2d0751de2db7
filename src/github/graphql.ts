import type { Client } from './client.ts';
import { BrokenAnswer } from './request-error.ts';

/**
 * The `data` of an answer of the GraphQL API to something that may be asked twice. Its errors come with status 200;
 * they are thrown as refusals with status 403.
 */
export async function graphql(
  client: Client,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const response = await client.request(`POST ${client.graphqlUrl}`, { query, variables });
  const answer: unknown = response.data;
  if (typeof answer !== 'object' || answer === null) throw new BrokenAnswer(502, 'GraphQL answered nothing');
  const errors: unknown = 'errors' in answer ? answer.errors : undefined;
  if (errors !== undefined) throw new BrokenAnswer(403, messageOf(errors));
  return 'data' in answer ? answer.data : undefined;
}

function messageOf(errors: unknown): string {
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const isTold = typeof first === 'object' && first !== null && 'message' in first;
  return isTold ? String(first.message) : 'GraphQL refused without a reason';
}

/** What stands at a path in foreign JSON; `undefined` where nothing does. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = new Map<string, unknown>(Object.entries(found)).get(key);
  }
  return found;
}

/** A list in foreign JSON; empty where there is none. */
export function listAt(value: unknown, ...keys: readonly string[]): readonly unknown[] {
  const found = at(value, ...keys);
  return Array.isArray(found) ? found : [];
}

import { z } from 'zod';
import { executeGraphQl } from './execute.ts';
import { parseGraphQl } from './document.ts';
import { mutations } from './mutations.ts';
import { queries } from './queries.ts';
import { objectTypes } from './types.ts';
import { graphQlProblems } from './validate.ts';
import type { GraphQlDocument } from './document.ts';
import type { Permissions } from '../permissions.ts';
import type { Reply } from '../route.ts';
import type { World } from '../world.ts';

const requestShape = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** What is asked for, for the log and for faults: `POST /graphql reviewThreads`. */
export const graphQlRoutes = ['reviewThreads', 'viewer', ...Object.keys(objectTypes['Mutation'] ?? {})].map(
  (name) => `POST /graphql ${name}`,
);

/** The route of a request; a query for threads is called after them, any other after its first field. */
export function graphQlRoute(body: string): string {
  const document = documentOf(body);
  const name = document?.selections[0]?.name ?? 'unknown';
  return `POST /graphql ${name === 'repository' ? 'reviewThreads' : name}`;
}

export function graphQlKind(body: string): 'read' | 'write' {
  return documentOf(body)?.kind === 'query' ? 'read' : 'write';
}

function documentOf(body: string): GraphQlDocument | undefined {
  try {
    return parseGraphQl(requestShape.parse(JSON.parse(body)).query);
  } catch {
    return undefined;
  }
}

/** Answers the few queries that the gate needs. Whatever else is asked for is a violation. */
export async function answerGraphQl(
  world: World,
  permissions: Permissions,
  body: unknown,
  violate: (problem: string) => void,
): Promise<Reply> {
  const request = requestShape.safeParse(body);
  if (!request.success)
    return refused(['A query attribute must be specified and must be a string.'], violate);
  const variables = request.data.variables ?? {};
  let document: GraphQlDocument;
  try {
    document = parseGraphQl(request.data.query);
  } catch (error) {
    return refused([`Parse error: ${String(error)}`], violate);
  }
  const problems = graphQlProblems(document, variables);
  if (problems.length > 0) return refused(problems, violate);
  const root = document.kind === 'query' ? queries(world, permissions) : mutations(world, permissions);
  const { data, errors } = await executeGraphQl(document.selections, root, variables);
  if (errors.length === 0) return { status: 200, body: { data } };
  return { status: 200, body: { data, errors }, isRefused: true };
}

function refused(messages: readonly string[], violate: (problem: string) => void): Reply {
  violate(messages.join(' '));
  return { status: 200, body: { errors: messages.map((message) => ({ message })) }, isRefused: true };
}

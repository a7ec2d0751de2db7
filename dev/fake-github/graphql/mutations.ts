import { z } from 'zod';
import { forbidden, minimizedFields, notResolved, threadNode } from './queries.ts';
import { isGranted } from '../permissions.ts';
import { threadsOf } from '../threads.ts';
import { nodeId } from '../user.ts';
import { actionsBot } from '../world.ts';
import type { Arguments, Node } from './execute.ts';
import type { Permissions } from '../permissions.ts';
import type { World } from '../world.ts';

const threadInput = z.object({ threadId: z.string(), clientMutationId: z.string().nullish() });
const minimizeInput = z.object({
  subjectId: z.string(),
  classifier: z.string(),
  clientMutationId: z.string().nullish(),
});

/** Resolving needs `contents: write` beside `pull-requests: write`; GitHub's documentation does not say so. */
export function mutations(world: World, permissions: Permissions): Node {
  const change = (isResolved: boolean) => (args: Arguments) => {
    const { threadId, clientMutationId } = threadInput.parse(args['input']);
    const thread = threadsOf(world).find((one) => one.id === threadId);
    if (thread === undefined) throw notResolved(`a node with the global id of '${threadId}'`);
    const may = (['pull_requests', 'contents'] as const).every((one) => isGranted(permissions, one, 'write'));
    if (!may) throw forbidden();
    if (isResolved) world.posted.resolved.set(thread.firstId, actionsBot);
    else world.posted.resolved.delete(thread.firstId);
    const resolvedBy = isResolved ? actionsBot : undefined;
    const node = () => threadNode(world, permissions, { ...thread, resolvedBy });
    return { clientMutationId: clientMutationId ?? null, thread: node };
  };
  return {
    resolveReviewThread: change(true),
    unresolveReviewThread: change(false),
    minimizeComment(args) {
      const { subjectId, classifier, clientMutationId } = minimizeInput.parse(args['input']);
      if (!nodeIds(world).includes(subjectId))
        throw notResolved(`a node with the global id of '${subjectId}'`);
      if (!isGranted(permissions, 'pull_requests', 'write')) throw forbidden();
      world.posted.minimized.set(subjectId, classifier.toLowerCase().replace('_', '-'));
      const minimizedComment = minimizedFields(world, subjectId);
      return { clientMutationId: clientMutationId ?? null, minimizedComment };
    },
  };
}

/** Of everything that can be minimised. */
function nodeIds({ posted }: World): string[] {
  return [
    ...posted.comments.map(({ id }) => nodeId('PRRC', String(id))),
    ...posted.reviews.map(({ id }) => nodeId('PRR', String(id))),
    ...posted.issueComments.map(({ id }) => nodeId('IC', String(id))),
  ];
}

/** A field by its type, with the types of its arguments when it has some. */
export type FieldType = string | { readonly type: string; readonly args: Readonly<Record<string, string>> };

const paging = { first: 'Int', last: 'Int', after: 'String', before: 'String' };
const mutation = (type: string, input: string) => ({ type, args: { input: `${input}!` } });
const connection = (node: string) => ({
  totalCount: 'Int!',
  pageInfo: 'PageInfo!',
  nodes: `[${node}]`,
});
const payload = { clientMutationId: 'String', thread: 'PullRequestReviewThread' };

/** The part of GitHub's schema that the fake serves; asking for anything else is a violation. */
export const objectTypes: Readonly<Record<string, Readonly<Record<string, FieldType>>>> = {
  Query: {
    repository: {
      type: 'Repository',
      args: { owner: 'String!', name: 'String!', followRenames: 'Boolean' },
    },
    viewer: 'User!',
  },
  Mutation: {
    resolveReviewThread: mutation('ResolveReviewThreadPayload', 'ResolveReviewThreadInput'),
    unresolveReviewThread: mutation('UnresolveReviewThreadPayload', 'UnresolveReviewThreadInput'),
    minimizeComment: mutation('MinimizeCommentPayload', 'MinimizeCommentInput'),
  },
  User: { login: 'String!' },
  Actor: { __typename: 'String!', login: 'String!' },
  Repository: {
    id: 'ID!',
    nameWithOwner: 'String!',
    pullRequest: { type: 'PullRequest', args: { number: 'Int!' } },
  },
  PullRequest: {
    id: 'ID!',
    number: 'Int!',
    state: 'PullRequestState!',
    isDraft: 'Boolean!',
    headRefOid: 'GitObjectID!',
    reviewThreads: { type: 'PullRequestReviewThreadConnection!', args: paging },
  },
  PullRequestReviewThreadConnection: connection('PullRequestReviewThread'),
  PullRequestReviewThread: {
    id: 'ID!',
    isResolved: 'Boolean!',
    isOutdated: 'Boolean!',
    isCollapsed: 'Boolean!',
    path: 'String!',
    line: 'Int',
    originalLine: 'Int',
    resolvedBy: 'User',
    viewerCanReply: 'Boolean!',
    viewerCanResolve: 'Boolean!',
    viewerCanUnresolve: 'Boolean!',
    comments: { type: 'PullRequestReviewCommentConnection!', args: paging },
  },
  PullRequestReviewCommentConnection: connection('PullRequestReviewComment'),
  PullRequestReviewComment: {
    id: 'ID!',
    databaseId: 'Int',
    fullDatabaseId: 'BigInt',
    author: 'Actor',
    body: 'String!',
    createdAt: 'DateTime!',
    isMinimized: 'Boolean!',
    minimizedReason: 'String',
    outdated: 'Boolean!',
    viewerDidAuthor: 'Boolean!',
  },
  PageInfo: {
    hasNextPage: 'Boolean!',
    hasPreviousPage: 'Boolean!',
    startCursor: 'String',
    endCursor: 'String',
  },
  ResolveReviewThreadPayload: payload,
  UnresolveReviewThreadPayload: payload,
  MinimizeCommentPayload: { clientMutationId: 'String', minimizedComment: 'Minimizable' },
  Minimizable: { isMinimized: 'Boolean!', minimizedReason: 'String' },
};

const threadInput = { threadId: 'ID!', clientMutationId: 'String' };

export const inputTypes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ResolveReviewThreadInput: threadInput,
  UnresolveReviewThreadInput: threadInput,
  MinimizeCommentInput: {
    subjectId: 'ID!',
    classifier: 'ReportedContentClassifiers!',
    clientMutationId: 'String',
  },
};

export const enumTypes: Readonly<Record<string, readonly string[]>> = {
  ReportedContentClassifiers: ['SPAM', 'ABUSE', 'OFF_TOPIC', 'OUTDATED', 'DUPLICATE', 'RESOLVED'],
};

/** The type without its `!` and `[]`. */
export function named(type: string): string {
  return type.replace(/[[\]!]/g, '');
}

import { archiveRoutes } from './archive.ts';
import { checkRoutes } from './checks.ts';
import { codeScanningRoutes } from './code-scanning.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { openDiffer } from './diff.ts';
import { openFaults } from './faults.ts';
import { endpointOf } from './gateway.ts';
import { openGit } from './git.ts';
import { answerGraphQl, graphQlKind, graphQlRoute, graphQlRoutes } from './graphql/answer.ts';
import { issueCommentRoutes } from './issue-comments.ts';
import { githubLimits } from './limits.ts';
import { living } from './living.ts';
import { objectRoutes } from './objects.ts';
import { loadOpenApi } from './openapi.ts';
import { openPosted } from './posted.ts';
import { pullRoutes } from './pull-request.ts';
import { openPull } from './pull.ts';
import { RateLimit } from './rate-limit.ts';
import { repositoryRoutes } from './repository.ts';
import { reviewRoutes } from './reviews.ts';
import { openRouter } from './route.ts';
import { answerRequests, listen } from './server.ts';
import { statusRoutes } from './statuses.ts';
import { openStorage, storageRoute } from './storage.ts';
import { threadsOf } from './threads.ts';
import { workflowRunRoutes } from './workflow-runs.ts';
import type { Server } from 'node:http';
import type { CodeScanningOptions } from './code-scanning.ts';
import type { FaultPlan, Injection } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { Limits } from './limits.ts';
import type { Living } from './living.ts';
import type { Permissions } from './permissions.ts';
import type { CheckRun, Comment, IssueComment, Review, SarifUpload, Status } from './posted.ts';
import type { PullOptions } from './pull.ts';
import type { Route } from './route.ts';
import type { Recorded } from './server.ts';
import type { Storage } from './storage.ts';
import type { Thread } from './threads.ts';
import type { World } from './world.ts';

export interface FakeGitHubOptions {
  /** `owner/name`. */
  readonly repository: string;
  /** A bare repository with both branches; the fake adds `refs/pull/N/head`. */
  readonly gitDir: string;
  readonly token: string;
  readonly permissions: Permissions;
  readonly pullRequest: PullOptions;
  /** GitHub's limits where not told otherwise. */
  readonly limits?: Partial<Limits>;
  readonly codeScanning?: CodeScanningOptions;
  /** Whether the API lies below `/api/v3` and `/api/graphql`, as on an enterprise server. */
  readonly isEnterprise?: boolean;
}

/** A GitHub with one repository and one pull request, stricter than the real one. */
export interface FakeGitHub extends Living {
  /** Root of the REST API: the value of `GITHUB_API_URL`. */
  readonly url: string;
  readonly reviews: readonly Review[];
  /** Comments on the diff, those of reviews and those posted by themselves. */
  readonly comments: readonly Comment[];
  /** The same comments, with who resolved what. */
  threads(): readonly Thread[];
  /** Why something was minimised, by its node id. */
  readonly minimized: ReadonlyMap<string, string>;
  readonly issueComments: readonly IssueComment[];
  readonly statuses: readonly Status[];
  readonly checkRuns: readonly CheckRun[];
  readonly sarifs: readonly SarifUpload[];
  readonly requests: readonly Readonly<Recorded>[];
  /** What a correct client would not have sent; empty after a good run. */
  readonly violations: readonly string[];
  /** Every route that a fault can be planned on. */
  readonly routes: readonly string[];
  readonly faults: FaultPlan;
  /** Makes requests go wrong that are still to come. */
  inject(injection: Injection): void;
  /** Stops listening and drops hanging requests. */
  close(): Promise<void>;
}

/** Starts on a free loopback port. Rejects when a branch is missing. */
export async function startFakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const requests: Recorded[] = [];
  const violations: string[] = [];
  const violate = (text: string) => void violations.push(text);
  const opened = await openWorld(options);
  const [{ server, url: origin }, storage] = await Promise.all([listen(), openStorage(violate)]);
  const world: World = { ...opened, url: options.isEnterprise === true ? `${origin}/api/v3` : origin };
  const served = routes(world, storage, options);
  const known = [...served.map(({ operation }) => operation), ...graphQlRoutes, storageRoute];
  const rateLimit = new RateLimit(world.limits);
  const faults = openFaults(known);
  const service = { faults, rateLimit, requests, violate };
  const gateway = openGateway(world, options, { rateLimit, violate, match: openRouter(served) });
  answerRequests(server, { ...service, find: async (received) => endpointOf(await gateway(), received) });
  answerRequests(storage.server, { ...service, find: async () => storage.endpoint() });
  return {
    ...living(world),
    ...postedOf(world),
    url: world.url,
    threads: () => threadsOf(world),
    requests,
    violations,
    routes: known,
    faults,
    inject: (injection) => faults.inject(injection),
    close: async () => void (await Promise.all([close(server), close(storage.server)])),
  };
}

async function openWorld(options: FakeGitHubOptions): Promise<Omit<World, 'url'>> {
  const limits: Limits = { ...githubLimits, ...options.limits };
  const { repository, gitDir, pullRequest } = options;
  const { headRepository, head } = pullRequest;
  const git = openGit(gitDir, headRepository === undefined ? [] : [`refs/heads/${head}`]);
  const pull = await openPull(git, pullRequest);
  return { repository, git, differ: openDiffer(git, limits), limits, pull, posted: openPosted(), runs: [] };
}

function postedOf({ posted }: World) {
  const { reviews, comments, minimized, issueComments, statuses, checkRuns, sarifs } = posted;
  return { reviews, comments, minimized, issueComments, statuses, checkRuns, sarifs };
}

/** The longer of two templates that fit the same path comes first. */
function routes(world: World, storage: Storage, { codeScanning = {} }: FakeGitHubOptions): Route[] {
  return [
    ...statusRoutes(world),
    ...checkRoutes(world),
    ...reviewRoutes(world),
    ...commentRoutes(world),
    ...issueCommentRoutes(world),
    ...pullRoutes(world),
    ...codeScanningRoutes(world, codeScanning),
    ...workflowRunRoutes(world, storage),
    ...commitRoutes(world),
    ...objectRoutes(world),
    ...contentRoutes(world),
    ...archiveRoutes(world, storage),
    ...repositoryRoutes(world),
  ];
}

/** The API description is read when the first request comes. */
function openGateway(
  world: World,
  { repository, token, permissions, isEnterprise = false }: FakeGitHubOptions,
  shared: Pick<Gateway, 'rateLimit' | 'violate' | 'match'>,
): () => Promise<Gateway> {
  const graphql: Gateway['graphql'] = {
    path: isEnterprise ? '/api/graphql' : '/graphql',
    route: graphQlRoute,
    kind: graphQlKind,
    answer: (body, violate) => answerGraphQl(world, permissions, body, violate),
  };
  const prefix = isEnterprise ? '/api/v3' : '';
  return async () => ({
    ...shared,
    repository,
    token,
    permissions,
    prefix,
    graphql,
    api: await loadOpenApi(),
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { openDiffer } from './diff.ts';
import { pullEvent } from './event.ts';
import { openFaults } from './faults.ts';
import { openGit } from './git.ts';
import { githubLimits } from './limits.ts';
import { objectRoutes } from './objects.ts';
import { loadOpenApi } from './openapi.ts';
import { openPosted } from './posted.ts';
import { pullRoutes } from './pull-request.ts';
import { openPull } from './pull.ts';
import { openRateLimit } from './rate-limit.ts';
import { repositoryRoutes } from './repository.ts';
import { reviewRoutes } from './reviews.ts';
import { openRouter } from './route.ts';
import { seedComment, seedReview } from './seed.ts';
import { answerRequests, listen } from './server.ts';
import { statusRoutes } from './statuses.ts';
import type { Server } from 'node:http';
import type { Action } from './event.ts';
import type { Injection } from './faults.ts';
import type { Limits } from './limits.ts';
import type { Permissions } from './permissions.ts';
import type { Comment, Review, Status } from './posted.ts';
import type { PullOptions } from './pull.ts';
import type { Route } from './route.ts';
import type { Json } from './schema.ts';
import type { CommentSeed, ReviewSeed } from './seed.ts';
import type { Recorded } from './server.ts';
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
}

/** A GitHub with one repository and one pull request, stricter than the real one. */
export interface FakeGitHub {
  /** Root of the REST API: the value of `GITHUB_API_URL`. */
  readonly url: string;
  /** Payload of the `pull_request` event, as a runner writes it to `GITHUB_EVENT_PATH`. */
  event(action?: Action): Promise<Json>;
  readonly reviews: readonly Review[];
  /** Comments on the diff, those of reviews and those posted by themselves. */
  readonly comments: readonly Comment[];
  readonly statuses: readonly Status[];
  readonly requests: readonly Readonly<Recorded>[];
  /** What a correct client would not have sent; empty after a good run. */
  readonly violations: readonly string[];
  /** Makes requests go wrong that are still to come. */
  inject(injection: Injection): void;
  /** Leaves a review of somebody else; rejects one that GitHub would refuse. */
  seedReview(review: ReviewSeed): Promise<Review>;
  /** Leaves a comment of somebody else; rejects one that GitHub would refuse. */
  seedComment(comment: CommentSeed): Promise<Comment>;
  /** Stops listening and drops hanging requests. */
  close(): Promise<void>;
}

/** Starts on a free loopback port. Rejects when a branch is missing. */
export async function startFakeGitHub(options: FakeGitHubOptions): Promise<FakeGitHub> {
  const limits: Limits = { ...githubLimits, ...options.limits };
  const { repository, token, permissions, pullRequest } = options;
  const { headRepository, head } = pullRequest;
  const git = openGit(options.gitDir, headRepository === undefined ? [] : [`refs/heads/${head}`]);
  const pull = await openPull(git, pullRequest);
  const { server, url } = await listen();
  const posted = openPosted();
  const world: World = { repository, url, git, differ: openDiffer(git, limits), limits, pull, posted };
  const match = openRouter(routes(world));
  const rateLimit = openRateLimit(limits);
  const faults = openFaults();
  const requests: Recorded[] = [];
  const violations: string[] = [];
  const violate = (text: string) => void violations.push(text);
  const gateway = async () => {
    return { repository, token, permissions, rateLimit, match, violate, api: await loadOpenApi() };
  };
  answerRequests(server, { faults, rateLimit, requests, violate, gateway });
  return {
    url,
    event: (action = 'opened') => pullEvent(world, action),
    reviews: posted.reviews,
    comments: posted.comments,
    statuses: posted.statuses,
    requests,
    violations,
    inject: (injection) => faults.inject(injection),
    seedReview: (review) => seedReview(world, review),
    seedComment: (comment) => seedComment(world, comment),
    close: () => close(server),
  };
}

/** The longer of two templates that fit the same path comes first. */
function routes(world: World): Route[] {
  return [
    ...statusRoutes(world),
    ...reviewRoutes(world),
    ...commentRoutes(world),
    ...pullRoutes(world),
    ...commitRoutes(world),
    ...objectRoutes(world),
    ...contentRoutes(world),
    ...repositoryRoutes(world),
  ];
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}

import { notice } from '@actions/core';
import { context } from '@actions/github';
import { loadPolicy } from '../config/load-policy.ts';
import { UserError } from '../finding/user-error.ts';
import type { Client } from '../github/client.ts';
import { readPullRequest } from '../github/pull-request.ts';
import { refusal } from '../github/request-error.ts';
import { refuseCheckoutOf } from './checkout.ts';
import { deliver } from './deliver.ts';
import type { ReportingRun } from './event.ts';
import type { Inputs } from './inputs.ts';
import { readReport } from './report-artifact.ts';
import { reportedOutcome } from './reported-outcome.ts';

/**
 * Publishes what a run without write access reported. The exit code says whether that worked, not the verdict: that
 * was the other run's, and a report can be forged by whoever opened the pull request.
 */
export async function publishReport(client: Client, run: ReportingRun, inputs: Inputs): Promise<void> {
  const repository = context.repo;
  if (run.event !== 'pull_request') {
    throw new UserError(
      `Run ${run.id} was started by "${run.event}"`,
      'Only reports about pull requests are published: let that workflow run `on: pull_request` alone',
    );
  }
  if (run.headRepository !== `${repository.owner}/${repository.repo}`) {
    await refuseCheckoutOf(run.headSha, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  }
  const number = await findPullRequest(client, run);
  if (number === undefined) return superseded(run);
  const report = await readReport(client, repository, run.id, inputs.report);
  const pullRequest = await readPullRequest(client, repository, number);
  const { changes, headSha } = pullRequest;
  if (headSha !== run.headSha) return superseded(run);
  const rulebook = await loadPolicy(changes.policy, inputs.policyPath);
  const day = new Date().toISOString().slice(0, 10);
  const outcome = await reportedOutcome({ report, source: `run ${run.id}`, changes, rulebook, day });
  const target = { headSha, changes, pullRequest, isWhole: false };
  await deliver(outcome, { client, target, inputs, readOnly: undefined });
}

/** The open pull request with this very head: for a fork, GitHub does not say which pull request a run was about. */
async function findPullRequest(client: Client, run: ReportingRun): Promise<number | undefined> {
  const [owner] = (run.headRepository ?? '').split('/');
  if (owner === undefined || owner === '' || run.headBranch === '') return undefined;
  const numbers = await listPullRequests(client, `${owner}:${run.headBranch}`, run);
  if (numbers.length < 2) return numbers[0];
  throw new UserError(
    `The pull requests ${numbers.map((number) => `#${number}`).join(', ')} have the same head`,
    'Which of them the report is about cannot be told. Nothing was published',
  );
}

async function listPullRequests(
  client: Client,
  head: string,
  { headSha, headRepository }: ReportingRun,
): Promise<readonly number[]> {
  try {
    const { data } = await client.rest.pulls.list({ ...context.repo, head, state: 'open', per_page: 100 });
    return data
      .filter((pull) => pull.head.sha === headSha && pull.head.repo?.full_name === headRepository)
      .map(({ number }) => number);
  } catch (error) {
    const { status, message } = refusal(error);
    throw new UserError(
      `The pull requests of ${head} cannot be listed: GitHub answered ${status}, ${message}`,
      'The job needs `pull-requests: write`. Nothing was published',
    );
  }
}

function superseded({ headSha }: ReportingRun): void {
  const text = `No open pull request has the head ${headSha.slice(0, 7)} any more: nothing is published`;
  notice(text, { title: 'Concentric' });
}

import { error as annotate, setOutput, summary as jobSummary } from '@actions/core';
import { context } from '@actions/github';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Fault } from '../finding/fault.ts';
import type { Outcome } from '../finding/outcome.ts';
import { UserError } from '../finding/user-error.ts';
import { gate } from '../gate.ts';
import { createClient } from '../github/client.ts';
import { type Publication, postReview, postStatus } from '../github/publish.ts';
import { readPullRequest } from '../github/pull-request.ts';
import { json } from '../report/json.ts';
import { summary } from '../report/markdown.ts';
import { withoutCommands } from '../report/neutral/workflow-command.ts';
import { visible } from '../report/neutral/visible.ts';
import { terminal } from '../report/terminal.ts';
import { ruleAdvice } from '../rules/advice.ts';
import { selectRules } from '../rules/select.ts';
import { keepTo } from '../source/keep-to.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { actionLinks, withPages } from './links.ts';

/** Runs the action; sets the exit code: 0 pass, 1 blocked, 2 asked wrongly, 3 a bug of ours. */
export async function run(): Promise<void> {
  try {
    await review(readInputs());
  } catch (error) {
    process.exitCode = report(error);
  }
}

async function review(inputs: Inputs): Promise<void> {
  const number = context.payload.pull_request?.number;
  if (number === undefined) {
    throw new UserError(
      `The event "${context.eventName}" has no pull request`,
      'Run the action `on: pull_request`',
    );
  }
  const trace = process.env['RUNNER_DEBUG'] === '1' ? traceLine : undefined;
  const started = performance.now();
  const client = createClient(inputs.token, context.apiUrl);
  const pullRequest = await readPullRequest(client, context.repo, number);
  const changes = keepTo(inputs.paths, pullRequest.changes);
  trace?.(`listed ${changes.files.length} changed files of #${number}`, performance.now() - started);
  const outcome = await gate(changes, {
    rules: selectRules('default'),
    policyPath: inputs.policyPath,
    trace,
  });
  process.exitCode = outcome.verdict === 'pass' ? 0 : 1;
  const links = actionLinks(context, pullRequest.headSha);
  const advice = withPages(ruleAdvice, context.serverUrl);
  await publish(outcome, { client, repository: context.repo, pullRequest, advice, links }, inputs);
}

/** Each channel by itself: what one cannot carry is said in the log, and the verdict stays. */
async function publish(
  outcome: Outcome,
  publication: Publication,
  { publish: channels }: Inputs,
): Promise<void> {
  const { advice, links } = publication;
  process.stdout.write(terminal(outcome, { colour: false, width: 100, workflow: true, advice }));
  await writeOutputs(outcome);
  if (channels.has('summary') && process.env['GITHUB_STEP_SUMMARY'] !== undefined) {
    await jobSummary.addRaw(summary(outcome, { advice, links })).write();
  }
  const refused: (Fault | undefined)[] = [];
  if (channels.has('review')) refused.push(await postReview(outcome, publication));
  if (channels.has('status')) refused.push(await postStatus(outcome, publication));
  for (const fault of refused) {
    if (fault !== undefined) annotate(visible(`${fault.cause}. ${fault.remedy}`), { title: 'Concentric' });
  }
  if (refused[0] !== undefined && channels.has('review')) annotateLines(outcome);
}

/** Where no review could be posted: the runner shows the first ten of these on their lines. */
function annotateLines({ findings }: Outcome): void {
  for (const { decision, message, rule, path, range } of findings) {
    if (decision.action === 'report') continue;
    annotate(visible(message), { title: rule, file: path, startLine: range.start.line });
  }
}

async function writeOutputs(outcome: Outcome): Promise<void> {
  const path = join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'concentric-report.json');
  await writeFile(path, json(outcome));
  setOutput('verdict', outcome.verdict);
  setOutput('introduced', outcome.findings.filter(({ status }) => status === 'introduced').length);
  setOutput('blocking', outcome.findings.filter(({ decision }) => decision.action === 'block').length);
  setOutput('report', path);
}

function traceLine(what: string, milliseconds: number): void {
  process.stdout.write(`::debug::${withoutCommands(visible(`${milliseconds.toFixed(0)} ms  ${what}`))}\n`);
}

function report(error: unknown): number {
  if (error instanceof UserError) {
    annotate(visible(`${error.message}. ${error.hint}`), { title: 'Concentric' });
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  annotate(`A bug of ours, no verdict was reached\n${stack}`, { title: 'Concentric' });
  return 3;
}

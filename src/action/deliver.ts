import { error as annotate, notice, setOutput, summary as jobSummary } from '@actions/core';
import { context } from '@actions/github';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outcome } from '../finding/outcome.ts';
import type { Client } from '../github/client.ts';
import { uploadScan } from '../github/publish/code-scanning.ts';
import { publish, type Published } from '../github/publish/publish.ts';
import type { Advice } from '../report/advice.ts';
import { check } from '../report/check.ts';
import { json } from '../report/json.ts';
import { summary } from '../report/markdown.ts';
import { visible } from '../report/neutral/visible.ts';
import { sarif } from '../report/sarif.ts';
import { terminal } from '../report/terminal.ts';
import { workflowCommands } from '../report/workflow-commands.ts';
import { ruleAdvice } from '../rules/advice.ts';
import type { Inputs } from './inputs.ts';
import { actionLinks, withPages } from './links.ts';
import { version } from '../version.generated.ts';
import { reportFile } from './report-artifact.ts';
import type { Target } from './target.ts';

export interface Addressee {
  readonly client: Client;
  readonly target: Target;
  readonly inputs: Inputs;
  /** Why GitHub will refuse to have anything posted; `undefined` when it should not. */
  readonly readOnly: string | undefined;
}

/** Log, outputs, summary and what stands on GitHub. What one channel cannot carry is said in the log; the verdict stays. */
export async function deliver(outcome: Outcome, addressee: Addressee): Promise<void> {
  const { client, target, inputs, readOnly } = addressee;
  const links = actionLinks(context, target.headSha);
  const advice = withPages(ruleAdvice, context.serverUrl);
  process.stdout.write(terminal(outcome, { colour: false, width: 100, workflow: true, advice }));
  const log = await writeOutputs(outcome, advice);
  if (inputs.publish.has('summary') && process.env['GITHUB_STEP_SUMMARY'] !== undefined) {
    await jobSummary.addRaw(summary(outcome, { advice, links })).write();
  }
  const { headSha, pullRequest } = target;
  if (inputs.publish.has('sarif')) {
    const ref = pullRequest === undefined ? context.ref : `refs/pull/${pullRequest.number}/head`;
    tell(await uploadScan({ text: log, sha: headSha, ref }, client, context.repo), readOnly);
  }
  const { reviewEvent } = inputs;
  const channels = new Set(
    (['review', 'check', 'status'] as const).filter((channel) => inputs.publish.has(channel)),
  );
  if (channels.size === 0) return;
  if (readOnly !== undefined) say(readOnly);
  const checkRun = check(outcome, { advice, links });
  const published = await publish(
    outcome,
    { client, repository: context.repo, headSha, pullRequest, advice, links, reviewEvent },
    channels,
    checkRun,
  );
  tell(published, readOnly);
  // Where nothing on GitHub shows them on their lines, the runner does.
  const isUnshown = published.needsAnnotations && (channels.has('review') || channels.has('check'));
  if (isUnshown) process.stdout.write(workflowCommands(checkRun.annotations).join('\n').concat('\n'));
}

/** What could not be published; where the token is known to write nothing, that is no error. */
function tell({ notes, faults }: Pick<Published, 'notes' | 'faults'>, readOnly: string | undefined): void {
  for (const text of notes) say(text);
  for (const { cause, remedy } of faults) {
    const text = `${cause}. ${remedy}`;
    if (readOnly === undefined) annotate(visible(text), { title: 'Concentric' });
    else say(text);
  }
}

function say(text: string): void {
  notice(visible(text), { title: 'Concentric' });
}

/** Writes the files of the outputs; the text of the SARIF log. */
async function writeOutputs(outcome: Outcome, advice: Advice): Promise<string> {
  const folder = process.env['RUNNER_TEMP'] ?? tmpdir();
  await write('report', join(folder, reportFile), json(outcome));
  const log = sarif(outcome, { version, advice });
  await write('sarif', join(folder, 'concentric.sarif'), log);
  setOutput('verdict', outcome.verdict);
  setOutput('introduced', outcome.findings.filter(({ status }) => status === 'introduced').length);
  setOutput('blocking', outcome.findings.filter(({ decision }) => decision.action === 'block').length);
  return log;
}

async function write(output: string, path: string, text: string): Promise<void> {
  await writeFile(path, text);
  setOutput(output, path);
}

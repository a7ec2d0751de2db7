import { error as annotate } from '@actions/core';
import { context } from '@actions/github';
import { UserError } from '../finding/user-error.ts';
import { createClient } from '../github/client.ts';
import { visible } from '../report/neutral/visible.ts';
import { taskOf } from './event.ts';
import { readInputs } from './inputs.ts';
import { publishReport } from './publish-report.ts';
import { reviewChange } from './review-change.ts';

/** Runs the action; sets the exit code: 0 pass, 1 blocked, 2 asked wrongly, 3 a bug of ours. */
export async function run(): Promise<void> {
  try {
    const inputs = readInputs();
    const { eventName: name, payload, sha, ref, apiUrl } = context;
    const task = taskOf({ name, payload, sha, ref }, inputs.mode);
    const client = createClient(inputs.token, apiUrl, {
      graphqlUrl: process.env['GITHUB_GRAPHQL_URL'] || undefined,
    });
    if (task.kind === 'report') await publishReport(client, task.run, inputs);
    else await reviewChange(client, task, inputs);
  } catch (error) {
    process.exitCode = report(error);
  }
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

import { context } from '@actions/github';
import { gate } from '../gate.ts';
import type { Client } from '../github/client.ts';
import { visible } from '../report/neutral/visible.ts';
import { withoutCommands } from '../report/neutral/workflow-command.ts';
import { selectRules } from '../rules/select.ts';
import { keepTo } from '../source/keep-to.ts';
import { refuseCheckoutOf } from './checkout.ts';
import { deliver } from './deliver.ts';
import type { Inputs } from './inputs.ts';
import { readTarget, type ReviewTask } from './target.ts';

/** Looks at what the event is about and publishes it; the exit code says the verdict. */
export async function reviewChange(client: Client, task: ReviewTask, inputs: Inputs): Promise<void> {
  if (task.kind === 'pull-request' && task.isPrivileged && task.isFork) {
    await refuseCheckoutOf(task.headSha, process.env['GITHUB_WORKSPACE'] ?? process.cwd());
  }
  const trace = process.env['RUNNER_DEBUG'] === '1' ? traceLine : undefined;
  const started = performance.now();
  const target = await readTarget(client, context.repo, task);
  const changes = keepTo(inputs.paths, target.changes);
  trace?.(`listed ${changes.files.length} changed files${named(task)}`, performance.now() - started);
  const outcome = await gate(changes, {
    rules: selectRules('default'),
    optional: selectRules('all'),
    now: new Date(),
    policyPath: inputs.policyPath,
    isWhole: target.isWhole && inputs.paths.length === 0,
    trace,
  });
  process.exitCode = outcome.verdict === 'pass' ? 0 : 1;
  await deliver(outcome, { client, target, inputs, readOnly: readOnlyBecause(task) });
}

function named(task: ReviewTask): string {
  return task.kind === 'pull-request' ? ` of #${task.number}` : '';
}

/** GitHub gives no other token to what a stranger or a bot proposes, whatever `permissions` says. */
function readOnlyBecause(task: ReviewTask): string | undefined {
  if (task.kind !== 'pull-request' || task.isPrivileged) return undefined;
  const whose = task.isFork ? 'from a fork' : 'of Dependabot';
  if (!task.isFork && context.actor !== 'dependabot[bot]') return undefined;
  return `The token of a pull request ${whose} can only read: the verdict, the summary of this job and the report have it all, and a second workflow can publish the report (docs/workflows.md)`;
}

function traceLine(what: string, milliseconds: number): void {
  process.stdout.write(`::debug::${withoutCommands(visible(`${milliseconds.toFixed(0)} ms  ${what}`))}\n`);
}

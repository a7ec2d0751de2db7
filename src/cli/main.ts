import { Command, CommanderError, Option } from 'commander';
import { UserError } from '../finding/user-error.ts';
import { visible } from '../report/neutral/visible.ts';
import { version } from '../version.generated.ts';
import { check, type CheckOptions } from './check.ts';
import { explain } from './explain.ts';
import { listRules } from './list-rules.ts';

/** Runs a command line; sets the exit code: 0 pass, 1 blocked, 2 asked wrongly, 3 a bug of ours. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that goes away, such as `head`, is no bug of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.exitCode = report(unprinted(error));
  });
  // There is nobody left to tell.
  process.stderr.on('error', () => {});
  try {
    await program().parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error);
  }
}

function unprinted({ code, message }: NodeJS.ErrnoException): UserError {
  return new UserError(
    `The output cannot be written: ${code ?? message}`,
    'Make room, or write to another place',
  );
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    process.stderr.write(`concentric: ${visible(error.message)}\n  ${visible(error.hint)}\n`);
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`concentric: a bug of ours, no verdict was reached\n${stack}\n`);
  return 3;
}

function program(): Command {
  const command = new Command('concentric')
    .description('Reviews a change from the outside in: cloud, cluster, container, code.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .helpCommand(false);
  const format = new Option('--format <format>', 'how to print').choices(['terminal', 'json', 'markdown']);
  command
    .command('check', { isDefault: false })
    .description(
      'inspect what a change introduces; without options, the working tree against the default branch',
    )
    .argument('[path...]', 'files and folders to keep to')
    .option('--base <revision>', 'compare with the merge-base of this revision')
    .option('--head <revision>', 'review this revision instead of the working tree')
    .option('--all', 'inspect every file; everything counts as introduced')
    .addOption(format.default('terminal'))
    .option('--output <file>', 'write the report to a file')
    .option('--policy <path>', 'where the policy stands in the base, when not at its usual place')
    .option('--rules <ids>', 'run only these rules, with commas between')
    .option('--debug', 'say what was read and how long each stage took')
    .action((paths: readonly string[], options: CheckOptions) => check(paths, options));
  command
    .command('rules')
    .description('list the rules')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['terminal', 'json']).default('terminal'),
    )
    .action((options: { format: 'terminal' | 'json' }) => listRules(options.format));
  command
    .command('explain')
    .description('tell why a rule exists, how to fix what it finds, and what it looks like')
    .argument('<rule>', 'id of a rule')
    .action((id: string) => explain(id));
  return command;
}

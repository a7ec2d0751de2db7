import { Command, CommanderError, Option } from 'commander';
import { UserError } from '../finding/user-error.ts';
import { visible } from '../report/neutral/visible.ts';
import { version } from '../version.generated.ts';
import { check, type CheckOptions } from './check.ts';
import { config, type ConfigOptions } from './config.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { listRules } from './list-rules.ts';
import { reportOption } from './report-option.ts';
import { waive, type WaiveOptions } from './waive.ts';

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
  addCheck(command);
  addCatalogue(command);
  addPolicy(command);
  return command;
}

function addCheck(command: Command): void {
  const format = new Option(
    '--format <format>',
    'terminal, json, markdown or sarif, also as FORMAT=FILE; more than once for more reports',
  ).argParser(reportOption);
  command
    .command('check', { isDefault: false })
    .description(
      'inspect what a change introduces; without options, the working tree against the default branch',
    )
    .argument('[path...]', 'files and folders to keep to')
    .option('--base <revision>', 'compare with the merge-base of this revision')
    .option('--head <revision>', 'review this revision instead of the working tree')
    .option('--all', 'inspect every file; everything counts as introduced')
    .addOption(format)
    .option('--output <file>', 'write the report to a file')
    .option('--policy <path>', 'where the policy stands in the base, when not at its usual place')
    .option('--rules <ids>', 'run only these rules, with commas between')
    .option('--debug', 'say what was read and how long each stage took')
    .action((paths: readonly string[], options: CheckOptions) => check(paths, options));
}

function addCatalogue(command: Command): void {
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
}

function addPolicy(command: Command): void {
  command
    .command('config')
    .description('print the policy that judges a change, each value with where it comes from')
    .option('--base <revision>', 'the policy of this revision instead of the default branch')
    .option('--local', 'the policy as it stands in the working tree')
    .option('--policy <path>', 'where the policy stands, when not at its usual place')
    .action((options: ConfigOptions) => config(options));
  command
    .command('init')
    .description('write a policy to start from and the workflow')
    .action(() => init());
  command
    .command('waive')
    .description('add a waiver for a finding of the working tree')
    .argument('<fingerprint>', 'of the finding, as a report shows it')
    .requiredOption('--reason <text>', 'why the risk is taken')
    .requiredOption('--expires <day>', 'the last day it holds: 2027-01-31, or 30d for a number of days')
    .option('--owner <who>', 'who answers for it; your e-mail address in git unless told')
    .option('--base <revision>', 'as in check')
    .option('--all', 'as in check')
    .option('--policy <path>', 'as in check')
    .action((fingerprint: string, options: WaiveOptions) => waive(fingerprint, options));
}

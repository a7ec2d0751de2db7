import { writeFile } from 'node:fs/promises';
import { UserError } from '../finding/user-error.ts';
import type { Outcome } from '../finding/outcome.ts';
import { gate, type GateOptions } from '../gate.ts';
import { json } from '../report/json.ts';
import { summary } from '../report/markdown.ts';
import { sarif } from '../report/sarif.ts';
import { terminal } from '../report/terminal.ts';
import { ruleAdvice } from '../rules/advice.ts';
import { selectRules } from '../rules/select.ts';
import { readChanges } from '../source/changes.ts';
import { version } from '../version.generated.ts';
import { progressLine } from './progress.ts';
import type { ReportOption } from './report-option.ts';
import { terminalLook } from './terminal-look.ts';

export interface CheckOptions {
  readonly base?: string;
  readonly head?: string;
  readonly all?: boolean;
  /** In the order they were asked for; the terminal's alone unless any was. */
  readonly format?: readonly ReportOption[];
  readonly output?: string;
  readonly policy?: string;
  readonly rules?: string;
  readonly debug?: boolean;
}

/** `concentric check`: looks, prints, and sets the exit code by the verdict. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  const { base, head, all, policy: policyPath } = options;
  const reports = reportsFor(options);
  const trace = options.debug === true ? traceLine : undefined;
  const started = performance.now();
  const progress = progressLine(process.stderr);
  const changes = await readChanges({ cwd: process.cwd(), base, head, all, paths });
  trace?.(`listed ${changes.files.length} files of ${changes.head.label}`, performance.now() - started);
  try {
    const outcome = await gate(changes, {
      ...rulesFor(options),
      now: new Date(),
      policyPath,
      isWhole: all === true && paths.length === 0,
      progress: progress.show,
      trace,
    });
    progress.end();
    for (const report of reports) {
      const text = render(outcome, report);
      if (report.file === undefined) process.stdout.write(text);
      else await save(report.file, text);
    }
    process.exitCode = outcome.verdict === 'pass' ? 0 : 1;
  } finally {
    progress.end();
    await changes.close();
  }
}

/** Rules that are asked for run alone; else opinions run where the policy gives them a severity. */
function rulesFor({ rules }: CheckOptions): Pick<GateOptions, 'rules' | 'optional'> {
  if (rules !== undefined) return { rules: selectRules(rules.split(',')) };
  return { rules: selectRules('default'), optional: selectRules('all') };
}

/** What goes where. Two reports at one place would be neither. */
function reportsFor({ format, output }: CheckOptions): readonly ReportOption[] {
  const asked = format ?? [{ format: 'terminal', file: undefined } as const];
  const reports = asked.map((each) => ({ ...each, file: each.file ?? output }));
  const places = new Set(reports.map(({ file }) => file));
  if (places.size < reports.length) {
    throw new UserError(
      'Two reports would go to the same place',
      'Give all but one a file of its own: --format sarif=FILE',
    );
  }
  return reports;
}

function render(outcome: Outcome, { format, file }: ReportOption): string {
  switch (format) {
    case 'json':
      return json(outcome);
    case 'markdown':
      return summary(outcome, { advice: ruleAdvice });
    case 'sarif':
      return sarif(outcome, { version, advice: ruleAdvice });
    case 'terminal': {
      const look = file === undefined ? terminalLook(process.stdout) : { colour: false, width: 100 };
      return terminal(outcome, {
        ...look,
        workflow: process.env['GITHUB_ACTIONS'] === 'true',
        advice: ruleAdvice,
      });
    }
  }
}

async function save(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `The report cannot be written to ${path}: ${reason}`,
      'Name a file in a folder that exists',
    );
  }
}

function traceLine(what: string, milliseconds: number): void {
  process.stderr.write(`${milliseconds.toFixed(0).padStart(6)} ms  ${what}\n`);
}

import { writeFile } from 'node:fs/promises';
import { UserError } from '../finding/user-error.ts';
import type { Outcome } from '../finding/outcome.ts';
import { gate } from '../gate.ts';
import { json } from '../report/json.ts';
import { summary } from '../report/markdown.ts';
import { terminal } from '../report/terminal.ts';
import { ruleAdvice } from '../rules/advice.ts';
import { selectRules } from '../rules/select.ts';
import { readChanges } from '../source/changes.ts';
import { progressLine } from './progress.ts';
import { terminalLook } from './terminal-look.ts';

export interface CheckOptions {
  readonly base?: string;
  readonly head?: string;
  readonly all?: boolean;
  readonly format: 'terminal' | 'json' | 'markdown';
  readonly output?: string;
  readonly policy?: string;
  readonly rules?: string;
  readonly debug?: boolean;
}

/** `concentric check`: looks, prints, and sets the exit code by the verdict. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  const { base, head, all, policy: policyPath, output } = options;
  const trace = options.debug === true ? traceLine : undefined;
  const started = performance.now();
  const progress = progressLine(process.stderr);
  const changes = await readChanges({ cwd: process.cwd(), base, head, all, paths });
  trace?.(`listed ${changes.files.length} files of ${changes.head.label}`, performance.now() - started);
  try {
    const outcome = await gate(changes, {
      rules: selectRules(options.rules?.split(',') ?? 'default'),
      policyPath,
      progress: progress.show,
      trace,
    });
    progress.end();
    const text = render(outcome, options);
    if (output === undefined) process.stdout.write(text);
    else await save(output, text);
    process.exitCode = outcome.verdict === 'pass' ? 0 : 1;
  } finally {
    progress.end();
    await changes.close();
  }
}

function render(outcome: Outcome, { format, output }: CheckOptions): string {
  switch (format) {
    case 'json':
      return json(outcome);
    case 'markdown':
      return summary(outcome, { advice: ruleAdvice });
    case 'terminal': {
      const look = output === undefined ? terminalLook(process.stdout) : { colour: false, width: 100 };
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

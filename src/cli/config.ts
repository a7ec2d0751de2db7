import { styleText } from 'node:util';
import { loadPolicy, type PolicySource, waiverPath } from '../config/load-policy.ts';
import { plural } from '../finding/plural.ts';
import { policyLines } from '../policy/policy-lines.ts';
import { visible } from '../report/neutral/visible.ts';
import { readScope } from '../source/scope.ts';
import { readChanges } from '../source/changes.ts';
import { workingTree } from '../source/working-tree.ts';
import { terminalLook } from './terminal-look.ts';

export interface ConfigOptions {
  readonly base?: string;
  readonly policy?: string;
  /** The working tree's instead of the one in force. */
  readonly local?: boolean;
}

/** `concentric config`: the policy in force for a change, each value with where it comes from. */
export async function config(options: ConfigOptions): Promise<void> {
  await withSource(options, async (source) => {
    const { policy: effective, waivers } = await loadPolicy(source, options.policy);
    const { path, label } = effective.name;
    const lines = policyLines(effective);
    const width = Math.max(...lines.map(({ text }) => text.length).filter((length) => length < 50));
    const { colour } = terminalLook(process.stdout);
    const dim = (text: string) => (colour ? styleText('dim', text, { validateStream: false }) : text);
    const title = path === undefined ? `${label} has no policy: the preset applies` : `${path} of ${label}`;
    const text = lines.map((line) => {
      const shown = visible(line.text);
      return line.origin === '' ? shown : `${shown.padEnd(width)}  ${dim(`# ${visible(line.origin)}`)}`;
    });
    const count = waivers.length === 0 ? [] : [`# ${plural(waivers.length, 'waiver')} in ${waiverPath}`];
    process.stdout.write(`${[`# ${visible(title)}`, ...text, ...count].join('\n')}\n`);
  });
}

async function withSource(
  { base, local }: ConfigOptions,
  use: (source: PolicySource) => Promise<void>,
): Promise<void> {
  const cwd = process.cwd();
  const { root, repository } = await readScope(cwd, []);
  await repository?.objects.close();
  if (local === true || repository === undefined) return use(workingTree(root));
  // The same way as a check finds it.
  const changes = await readChanges({ cwd, base });
  try {
    await use(changes.policy);
  } finally {
    await changes.close();
  }
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addWaiver } from '../config/add-waiver.ts';
import { parseRulebook, readRulebook, waiverPath } from '../config/load-policy.ts';
import type { JudgedFinding } from '../finding/outcome.ts';
import { UserError } from '../finding/user-error.ts';
import { gate } from '../gate.ts';
import { isLiteral } from '../policy/glob.ts';
import { visible } from '../report/neutral/visible.ts';
import { isWaivable } from '../report/selection.ts';
import { subjectName } from '../report/subject-name.ts';
import { selectRules } from '../rules/select.ts';
import { readChanges } from '../source/changes.ts';
import { git } from '../source/git/git.ts';
import { readScope } from '../source/scope.ts';
import type { ChangeSet } from '../source/tree.ts';
import { workingTree } from '../source/working-tree.ts';

export interface WaiveOptions {
  readonly reason: string;
  /** A day, `2027-01-31`, or a number of days, `30d`. */
  readonly expires: string;
  readonly owner?: string;
  readonly base?: string;
  readonly all?: boolean;
  readonly policy?: string;
}

/** `concentric waive`: adds a waiver for a finding of the working tree; it is in force once it is in the base branch. */
export async function waive(fingerprint: string, options: WaiveOptions): Promise<void> {
  const { base, all, reason } = options;
  const now = new Date();
  const { root } = await readScope(process.cwd(), []);
  const changes = await readChanges({ cwd: process.cwd(), base, all });
  try {
    const finding = await findingIn(changes, fingerprint, options, now);
    const waiver = {
      fingerprint,
      rule: finding.rule,
      ...(isLiteral(finding.path) ? { paths: [finding.path] } : {}),
      reason,
      owner: options.owner ?? (await userOf(root)),
      created: dayOf(now),
      expires: expiry(options.expires, now),
    };
    const about = visible(`${finding.message} (${subjectName(finding.subject)}, ${finding.path})`);
    const present = await readText(root);
    const text = addWaiver(present, waiver, about);
    const { policy, label } = await readRulebook(changes.policy, options.policy);
    parseRulebook({ label, policy, waivers: { path: waiverPath, text } });
    save(join(root, waiverPath), text);
  } finally {
    await changes.close();
  }
  process.stdout.write(
    `wrote ${waiverPath}\nCommit it; it is in force once it is merged into the base branch\n`,
  );
}

async function findingIn(
  changes: ChangeSet,
  fingerprint: string,
  { policy: policyPath }: WaiveOptions,
  now: Date,
): Promise<JudgedFinding> {
  const rules = { rules: selectRules('default'), optional: selectRules('all') };
  const { findings } = await gate(changes, { ...rules, now, policyPath });
  const found = findings.find((finding) => finding.fingerprint === fingerprint && finding.status !== 'fixed');
  if (found === undefined) {
    throw new UserError(
      `There is no finding "${fingerprint}" in ${changes.head.label}`,
      'Take the fingerprint from a report of `concentric check`, with the same --base or --all',
    );
  }
  if (found.decision.action !== 'report' && !isWaivable(found)) {
    throw new UserError(
      'What a change does to its own judgement cannot be waived',
      'The policy of the base branch says with `tampering` whether it blocks',
    );
  }
  return found;
}

async function readText(root: string): Promise<string> {
  const tree = workingTree(root);
  if ((await tree.kind(waiverPath)) === undefined) return '';
  const text = await tree.read(waiverPath);
  if (typeof text === 'string') return text;
  throw new UserError(`${waiverPath} cannot be read: ${text.cause}`, text.remedy);
}

async function userOf(root: string): Promise<string> {
  const { code, stdout } = await git(root, ['config', 'user.email']);
  const email = stdout.toString().trim();
  if (code === 0 && email !== '') return email;
  throw new UserError('Nobody is named who answers for the waiver', 'Name somebody with --owner');
}

function expiry(written: string, now: Date): string {
  const days = /^(\d{1,4})d$/.exec(written)?.[1];
  return days === undefined ? written : dayOf(new Date(now.getTime() + Number(days) * 86_400_000));
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function save(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`${waiverPath} cannot be written: ${reason}`, 'Run where files may be written');
  }
}

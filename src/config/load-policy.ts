import type { Fault } from '../finding/fault.ts';
import { UserError } from '../finding/user-error.ts';
import { policyFileSchema } from '../policy/policy-file.ts';
import { rulebookOf, type Rulebook } from '../policy/rulebook.ts';
import type { Catalogue } from '../policy/rule-settings.ts';
import { waiverFileSchema } from '../policy/waiver.ts';
import { rules } from '../rules/registry.generated.ts';
import { readSettings } from './read-settings.ts';

/** Where a policy may stand; not at both. */
export const policyPaths = ['.concentric/policy.yaml', '.github/concentric.yaml'] as const;

export const waiverPath = '.concentric/waivers.yaml';

/** A place to read a policy from: the tip of the base branch, or a folder. */
export interface PolicySource {
  readonly label: string;
  kind(path: string): Promise<string | undefined>;
  read(path: string): Promise<string | Fault>;
}

/** The files that decide how a change is judged, as they stand in one place. */
export interface RulebookText {
  /** Where they were read: `main (1a2b3c4)`. */
  readonly label: string;
  readonly policy: FileText | undefined;
  readonly waivers: FileText | undefined;
}

interface FileText {
  readonly path: string;
  readonly text: string;
}

/** Reads and understands policy and waivers. Throws `UserError` when they cannot be read or understood. */
export async function loadPolicy(source: PolicySource, path?: string): Promise<Rulebook> {
  return parseRulebook(await readRulebook(source, path));
}

/** Reads the files; throws `UserError` for one that cannot be read, is asked for and missing, or stands at both places. */
export async function readRulebook(source: PolicySource, path?: string): Promise<RulebookText> {
  const policyPath = path ?? (await policyPathIn(source));
  const hasWaivers = (await source.kind(waiverPath)) !== undefined;
  return {
    label: source.label,
    policy: policyPath === undefined ? undefined : await readFile(source, policyPath, 'policy'),
    waivers: hasWaivers ? await readFile(source, waiverPath, 'list of waivers') : undefined,
  };
}

/** Understands the files; without a policy the default applies. */
export function parseRulebook(
  { label, policy, waivers }: RulebookText,
  catalogue: Catalogue = rules,
): Rulebook {
  const policyFile =
    policy === undefined
      ? undefined
      : readSettings({ ...policy, label, title: 'The policy' }, policyFileSchema);
  const waiverFile =
    waivers === undefined
      ? undefined
      : readSettings({ ...waivers, label, title: 'The list of waivers' }, waiverFileSchema);
  return rulebookOf(policyFile, waiverFile, catalogue, label);
}

async function policyPathIn(source: PolicySource): Promise<string | undefined> {
  const [first, second] = policyPaths;
  const [isFirst, isSecond] = [await source.kind(first), await source.kind(second)];
  if (isFirst !== undefined && isSecond !== undefined) {
    throw new UserError(
      `There are two policies in ${source.label}, ${first} and ${second}`,
      'Keep one of them; nothing was inspected',
    );
  }
  if (isFirst !== undefined) return first;
  return isSecond === undefined ? undefined : second;
}

async function readFile(source: PolicySource, path: string, what: string): Promise<FileText> {
  const text = await source.read(path);
  if (typeof text === 'string') return { path, text };
  throw new UserError(`The ${what} ${path} of ${source.label} cannot be read: ${text.cause}`, text.remedy);
}

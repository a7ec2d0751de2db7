import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import type { Finding, Subject } from '../finding/finding.ts';
import { dayNumber } from './day.ts';
import { coversAnything, globsSchema, listed, matcher, type Matcher } from './glob.ts';
import type { Policy } from './policy.ts';
import { idOf, type Catalogue } from './rule-settings.ts';
import type { Written } from './written.ts';

const date = z
  .string()
  .refine((text) => dayNumber(text) !== undefined, 'expected a day as YYYY-MM-DD')
  .describe('A day, as `2027-01-31`');

const waiverSchema = z.strictObject({
  rule: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Id of a rule, or `tool:id` of another tool; needs an object, paths, environment or fingerprint too',
    ),
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16,64}$/, 'expected 16 to 64 hexadecimal digits, in quotes')
    .optional()
    .describe('Of one finding, as every report shows it; in quotes'),
  object: z
    .string()
    .regex(/^[^\s/*]+(?:\/[^\s/*]+){1,2}$/, 'expected Kind/name or Kind/namespace/name')
    .optional()
    .describe('`Kind/name` or `Kind/namespace/name`, as the object writes them'),
  paths: globsSchema.optional().describe('One glob or several'),
  environment: z.string().optional().describe('Name of an environment of the policy'),
  reason: z.string().trim().min(1).describe('Why the risk is taken; stands in the report'),
  owner: z.string().trim().min(1).describe('Who answers for it'),
  created: date.describe('The day it was added, as `2026-11-02`'),
  expires: date.describe(
    'The last day on which it holds; at most `waivers.maximumDays` of the policy after `created`',
  ),
});

/** The file of waivers, `.concentric/waivers.yaml`, as it is written. */
export const waiverFileSchema = z
  .strictObject({
    waivers: z.array(waiverSchema).nullish().describe('Findings that do not block for a while, of any tool'),
  })
  .describe('Findings that do not block for a while');

export type WrittenWaiver = z.infer<typeof waiverSchema>;
export type WaiverFile = z.infer<typeof waiverFileSchema>;

/** A waiver that may be used; all of its conditions must hold for a finding. */
export interface Waiver extends Omit<WrittenWaiver, 'paths'> {
  readonly paths: readonly string[];
  readonly matches: Matcher;
  /** `.concentric/waivers.yaml:3`. */
  readonly origin: string;
}

/** The waivers of a file. Throws `UserError` for what does not exist, covers too much or lasts too long. */
export function waiversOf(
  { waivers }: WaiverFile,
  written: Written,
  catalogue: Catalogue,
  policy: Policy,
): readonly Waiver[] {
  return (waivers ?? []).map((waiver, index) => {
    const keys = ['waivers', index];
    const paths = waiver.paths === undefined ? [] : listed(waiver.paths);
    const environment = environmentOf(waiver, keys, written, policy);
    refuseTooWide(waiver, [...paths, ...environment], keys, written);
    refuseTooLong(waiver, keys, written, policy.maximumDays.value);
    const scopes = [paths, environment].filter((globs) => globs.length > 0).map((globs) => matcher(globs));
    const rule =
      waiver.rule === undefined ? {} : { rule: idOf(waiver.rule, [...keys, 'rule'], written, catalogue) };
    return {
      ...waiver,
      ...rule,
      paths,
      matches: (path) => scopes.every((matches) => matches(path)),
      origin: written.originOf(keys),
    };
  });
}

/** Whether a waiver is about a finding, whatever the day. */
export function isAbout(waiver: Waiver, finding: Finding): boolean {
  const { rule, fingerprint, object, matches } = waiver;
  if (fingerprint !== undefined && fingerprint !== finding.fingerprint) return false;
  if (rule !== undefined && !rulesOf(finding).includes(rule)) return false;
  if (object !== undefined && object !== objectName(finding.subject)) return false;
  return matches(finding.path);
}

/** The names a waiver may call the rule of a finding by. */
function rulesOf({ rule, sources }: Finding): readonly string[] {
  return [rule, ...sources.map((source) => `${source.tool}:${source.rule}`)];
}

/** `Kind/name` or `Kind/namespace/name`. */
function objectName({ kind, namespace, name }: Subject): string {
  return [kind, namespace, name].filter((part) => part !== '').join('/');
}

function refuseTooWide(
  { rule, fingerprint, object }: WrittenWaiver,
  globs: readonly string[],
  keys: readonly PropertyKey[],
  written: Written,
): void {
  if (fingerprint !== undefined) return;
  if (rule === undefined) {
    throw written.refusal(keys, 'it names neither a rule nor a fingerprint', 'Name the one it is about');
  }
  const wide = globs.find(coversAnything);
  const isEverywhere = object === undefined && globs.length === 0;
  if (wide === undefined && !isEverywhere) return;
  const what = wide === undefined ? 'it has no scope' : `${JSON.stringify(wide)} covers files in any folder`;
  throw written.refusal(
    keys,
    `${what}, which is too much to waive`,
    'Name the object, its folder or file; what nobody wants checked, switch off in the policy',
  );
}

function refuseTooLong(
  { created, expires }: WrittenWaiver,
  keys: readonly PropertyKey[],
  written: Written,
  maximum: number,
): void {
  const days = (dayNumber(expires) ?? 0) - (dayNumber(created) ?? 0);
  const at = [...keys, 'expires'];
  if (days < 0) throw written.refusal(at, 'it expires before it was created', 'Correct the days');
  if (days > maximum) {
    const message = `it lasts ${days} days, and the policy allows ${maximum}`;
    throw written.refusal(at, message, 'Let it expire sooner, and renew it if need be');
  }
}

function environmentOf(
  { environment }: WrittenWaiver,
  keys: readonly PropertyKey[],
  written: Written,
  { environments }: Policy,
): readonly string[] {
  if (environment === undefined) return [];
  const found = environments.get(environment)?.value;
  if (found !== undefined) return found;
  const names = [...environments.keys()];
  const hint =
    names.length === 0
      ? 'The policy names no environments'
      : `Did you mean "${closest(environment, names)}"? The policy names ${names.join(', ')}`;
  throw written.refusal(
    [...keys, 'environment'],
    `there is no environment ${JSON.stringify(environment)}`,
    hint,
  );
}

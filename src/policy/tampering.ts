import { createHash } from 'node:crypto';
import type { Fault } from '../finding/fault.ts';
import type { Finding } from '../finding/finding.ts';
import type { Decision } from '../finding/outcome.ts';
import { plural } from '../finding/plural.ts';
import { severities, type Severity } from '../finding/severity.ts';
import type { UserError } from '../finding/user-error.ts';
import { ignoredBy } from './ignored.ts';
import { judgeOf, type Judged } from './judge.ts';
import type { Policy } from './policy.ts';
import type { Catalogue } from './rule-settings.ts';
import type { Rulebook } from './rulebook.ts';
import { judgeFaults } from './verdict.ts';
import { aboutOf } from './waiver-state.ts';
import type { Waiver } from './waiver.ts';
import { policyDifferences, type Difference } from './weakened.ts';

/** What a change makes of the policy and the waivers; nothing of it is in force before the merge. */
export interface Proposal {
  readonly before: Rulebook;
  /** Or why they could not be used any more. */
  readonly after: Rulebook | UserError;
  /** The files they stand in, as far as they are known: where to point to. */
  readonly policyPath: string;
  readonly waiverPath: string;
}

/** What this run found, to tell what would become of it. */
export interface Run {
  readonly judged: readonly Judged[];
  readonly faults: readonly Fault[];
  readonly catalogue: Catalogue;
  /** `2026-11-22`. */
  readonly day: string;
}

/** What a change would do to its own judgement. */
export interface Tampering {
  readonly finding: Finding;
  /** Whether less would block, or nothing could be judged. */
  readonly isLooser: boolean;
}

export function tamperingOf(proposal: Proposal, run: Run): readonly Tampering[] {
  const { before, after, policyPath } = proposal;
  if (after instanceof Error) {
    const message = `After the merge the gate would stop and judge nothing: ${after.message}`;
    return [{ finding: change('policy-change', policyPath, message, 'high'), isLooser: true }];
  }
  return [...policyChange(before, after, proposal, run), ...waiverChanges(before, after, proposal, run)];
}

/** Such a change is inert; the policy in force says whether it may pass all the same. */
export function decideTampering({ isLooser }: Tampering, { tampering, preset }: Policy): Decision {
  const source = `tampering: ${tampering.value} (${tampering.origin})`;
  if (!isLooser) return { action: 'show', by: 'tampering', reason: 'this only makes it stricter', source };
  const reason = `what a change does to its own judgement ${tampering.value === 'block' ? 'blocks' : 'is shown'} (${tampering.origin})`;
  if (tampering.value === 'show') return { action: 'show', by: 'tampering', reason, source };
  return preset.value === 'audit'
    ? { action: 'show', by: 'audit', reason: `audit: would block: ${reason}`, source }
    : { action: 'block', by: 'tampering', reason, source };
}

function policyChange(
  before: Rulebook,
  after: Rulebook,
  { policyPath }: Proposal,
  run: Run,
): readonly Tampering[] {
  const differences = policyDifferences(before.policy, after.policy, run.catalogue);
  const isGone = before.policy.name.path !== undefined && after.policy.name.path === undefined;
  if (differences.length === 0 && !isGone) return [];
  const looser = differences.filter(({ isLooser }) => isLooser);
  const eased = easedBy(before, { ...after, waivers: before.waivers }, run);
  const tolerated = toleratedOnly(before.policy, after.policy, run.faults);
  const shown = looser.length > 0 ? looser : differences;
  const effects = [
    ...(eased.length === 0 ? [] : [decidedOtherwise(eased)]),
    ...(tolerated === 0 ? [] : [`${plural(tolerated, 'fault')} would be tolerated`]),
  ];
  const gone = isGone ? [`there would be no policy, only the preset ${after.policy.preset.value}`] : [];
  const how = `the policy would be ${looser.length > 0 ? 'looser' : 'stricter'}: ${listing(shown)}`;
  const said = [...gone, ...(shown.length > 0 ? [how] : []), ...effects];
  const message = `After the merge ${said.join('; ')}`;
  const severity =
    looser.length > 0 ? gravest(['high', ...eased.map((finding) => finding.severity)]) : 'info';
  const line = lineOf(shown.find(({ origin }) => origin.startsWith(policyPath))?.origin);
  const finding = change('policy-change', policyPath, message, severity, line);
  return [{ finding, isLooser: looser.length > 0 }];
}

function waiverChanges(
  before: Rulebook,
  after: Rulebook,
  { waiverPath }: Proposal,
  run: Run,
): readonly Tampering[] {
  const old = new Set(before.waivers.map(conditions));
  const kept = new Set(after.waivers.map(conditions));
  const ended = before.waivers.filter((waiver) => !kept.has(conditions(waiver)));
  const added = after.waivers.filter((waiver) => !old.has(conditions(waiver)));
  const additions = added.map((waiver): Tampering => {
    const eased = easedBy(before, { ...before, waivers: [...before.waivers, waiver] }, run);
    const what = eased.length === 0 ? 'none of the findings of this change' : decidedOtherwise(eased);
    const message = `After the merge ${aboutOf(waiver)} would be waived by ${waiver.owner} until ${waiver.expires}: ${what}`;
    const severity = gravest(['medium', ...eased.map((finding) => finding.severity)]);
    return {
      finding: change('waiver-change', waiverPath, message, severity, lineOf(waiver.origin)),
      isLooser: true,
    };
  });
  if (ended.length === 0) return additions;
  const message = `After the merge ${plural(ended.length, 'waiver')} would end: ${ended.map(aboutOf).join(', ')}`;
  return [...additions, { finding: change('waiver-change', waiverPath, message, 'info'), isLooser: false }];
}

/** What two waivers must share to do the same. */
function conditions({ rule, fingerprint, object, paths, environment, created, expires }: Waiver): string {
  return JSON.stringify([rule, fingerprint, object, paths, environment, created, expires]);
}

/** The findings of this run that would weigh less. */
function easedBy(before: Rulebook, after: Rulebook, { judged, day }: Run): readonly Finding[] {
  const [now, then] = [before, after].map(({ policy, waivers }) => judgeOf(policy, waivers, day));
  const isIgnored = ignoredBy(after.policy);
  const weight = { report: 0, show: 1, block: 2 };
  return judged
    .filter((each) => {
      const was = weight[now?.decide(each).action ?? 'report'];
      const would = isIgnored(each.finding.path) === undefined ? then?.decide(each).action : undefined;
      return weight[would ?? 'report'] < was;
    })
    .map(({ finding }) => ({ ...finding, severity: now?.severity(finding) ?? finding.severity }));
}

function toleratedOnly(before: Policy, after: Policy, faults: readonly Fault[]): number {
  const [was, would] = [before, after].map((policy) => {
    return judgeFaults(faults, policy).filter(({ tolerated }) => tolerated).length;
  });
  return Math.max(0, (would ?? 0) - (was ?? 0));
}

function decidedOtherwise(eased: readonly Finding[]): string {
  const severity = gravest(eased.map((finding) => finding.severity));
  const example = eased.find((finding) => finding.severity === severity);
  const count = plural(eased.length, 'finding');
  const gravestOne =
    example === undefined ? '' : `, the gravest ${severity}: ${example.rule} in ${example.path}`;
  return `${count} of this change would weigh less${gravestOne}`;
}

/** The first of them as `layers.code.block high → never`. */
function listing(differences: readonly Difference[]): string {
  const most = 4;
  const items = differences.slice(0, most).map(({ setting, from, to }) => {
    if (from === '') return `${setting} also ${to}`;
    return to === '' ? `${setting} no longer ${from}` : `${setting} ${from} → ${to}`;
  });
  const more = differences.length - items.length;
  return [...items, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function gravest(given: readonly Severity[]): Severity {
  return severities.find((severity) => given.includes(severity)) ?? 'info';
}

function lineOf(origin: string | undefined): number {
  return Number(/:(\d+)$/.exec(origin ?? '')?.[1] ?? 1);
}

function change(rule: string, path: string, message: string, severity: Severity, line = 1): Finding {
  const start = { line, column: 1 };
  const kind = rule === 'policy-change' ? 'Policy' : 'Waiver';
  const identity = createHash('sha256').update([rule, path, message].join('\0'));
  return {
    rule,
    layer: 'code',
    severity,
    confidence: 'high',
    message,
    path,
    range: { start, end: start },
    subject: { kind, namespace: '', name: path },
    field: '',
    fingerprint: identity.digest('hex').slice(0, 16),
    sources: [{ tool: 'concentric', rule }],
    change: 'weakened',
  };
}

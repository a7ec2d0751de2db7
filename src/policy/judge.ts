import { groupBy } from '../finding/group-by.ts';
import type { Finding, Status } from '../finding/finding.ts';
import type { Decision } from '../finding/outcome.ts';
import { reaches, type Layer, type Severity } from '../finding/severity.ts';
import type { Given, Policy } from './policy.ts';
import { settingFor } from './rule-settings.ts';
import { settingsAt, type Settings } from './settings-at.ts';
import { isAbout, type Waiver } from './waiver.ts';
import { stateOf } from './waiver-state.ts';

/** A finding and how it relates to the change. */
export interface Judged {
  readonly finding: Finding;
  readonly status: Status;
  /** Whether the change touches the object it is about. */
  readonly touched: boolean;
}

/** What a policy and its waivers make of a finding on a day. */
export interface Judge {
  decide(judged: Judged): Decision;
  /** The severity the policy gives to it. */
  severity(finding: Finding): Severity;
}

/** `day` as `2026-11-22`. */
export function judgeOf(policy: Policy, waivers: readonly Waiver[], day: string): Judge {
  const at = settingsAt(policy);
  const waiverFor = finder(waivers, day);
  const severity = (finding: Finding) =>
    settingFor(finding, at(finding.path).rules)?.severity ?? finding.severity;
  return {
    severity,
    decide: (judged) => {
      const { finding, status } = judged;
      if (status === 'fixed') return report('fixed', 'gone with this change');
      const settings = at(finding.path);
      const setting = settingFor(finding, settings.rules);
      if (setting?.off === true) {
        return report(
          'off',
          `the policy switches this rule off (${setting.origin})`,
          `rules: off (${setting.origin})`,
        );
      }
      const plain = byThreshold({ ...finding, severity: severity(finding) }, judged, settings);
      const decision = { ...plain, reason: plain.reason + regraded(finding, setting) };
      if (decision.action === 'report') return decision;
      const waiver = waiverFor(finding);
      if (waiver === undefined) return audited(decision, policy);
      const state = stateOf(waiver, day);
      return state === 'active' ? waived(waiver) : audited(lapsed(decision, waiver, state), policy);
    },
  };
}

/** What is left of a finding's way once nothing excuses it. */
function byThreshold(finding: Finding, { status, touched }: Judged, settings: Settings): Decision {
  const { block, show } = settings.layers[finding.layer];
  if (status === 'introduced') return reached(finding, 'threshold', block, show);
  const choice = settings.touched;
  if (!touched || choice.value === 'count') return report('existing', 'stood in the base already');
  const decision = reached(finding, 'touched', block, show);
  if (decision.action === 'report') return report('existing', 'stood in the base already');
  const old = `stood in the base already, on an object this change touches (touched: ${choice.value}, ${choice.origin})`;
  const action = choice.value === 'block' ? decision.action : 'show';
  return { ...decision, action, reason: `${decision.reason}; ${old}` };
}

function reached(
  { layer, severity }: Finding,
  by: Decision['by'],
  block: Given<Severity | 'never'>,
  show: Given<Severity | 'never'>,
): Decision {
  const say = (action: 'block' | 'show', { value, origin }: Given<string>): Decision => ({
    action,
    by,
    reason: `${value} and above in the ${layer} layer (${origin})`,
    source: thresholdName(layer, action, value, origin),
  });
  if (reaches(severity, block.value)) return say('block', block);
  if (reaches(severity, show.value)) return say('show', show);
  const less = show.value === 'never' ? 'nothing is shown' : `less than ${show.value}`;
  const reason = `${less} in the ${layer} layer (${show.origin})`;
  return report(by, reason, thresholdName(layer, 'show', show.value, show.origin));
}

function thresholdName(layer: Layer, action: 'block' | 'show', value: string, origin: string): string {
  return `layers.${layer}.${action}: ${value} (${origin})`;
}

function report(by: Decision['by'], reason: string, source = ''): Decision {
  return { action: 'report', by, reason, source };
}

function waived({ owner, expires, reason, origin }: Waiver): Decision {
  return report('waiver', `waived by ${owner} until ${expires}: ${reason} (${origin})`, `waiver (${origin})`);
}

function lapsed(decision: Decision, { owner, expires, created, origin }: Waiver, state: string): Decision {
  const why = state === 'expired' ? `expired on ${expires}` : `begins only on ${created}`;
  return { ...decision, reason: `${decision.reason}; the waiver of ${owner} ${why} (${origin})` };
}

function regraded(
  finding: Finding,
  setting: { severity: Severity | undefined; origin: string } | undefined,
): string {
  if (setting?.severity === undefined || setting.severity === finding.severity) return '';
  return `; the policy grades it ${setting.severity} instead of ${finding.severity} (${setting.origin})`;
}

/** Under the preset `audit` nothing blocks, and everything says whether it would. */
function audited(decision: Decision, { preset }: Policy): Decision {
  if (preset.value !== 'audit' || decision.action !== 'block') return decision;
  return { ...decision, action: 'show', by: 'audit', reason: `audit: would block: ${decision.reason}` };
}

/** The waiver that counts for a finding: one in force before one that is over. */
function finder(waivers: readonly Waiver[], day: string): (finding: Finding) => Waiver | undefined {
  if (waivers.length === 0) return () => undefined;
  const active = new Set(waivers.filter((waiver) => stateOf(waiver, day) === 'active'));
  const byFingerprint = groupBy(waivers, ({ fingerprint }) => fingerprint);
  const rest = byFingerprint.get(undefined) ?? [];
  return (finding) => {
    const exact = byFingerprint.get(finding.fingerprint) ?? [];
    const about = [...exact, ...rest].filter((waiver) => isAbout(waiver, finding));
    return about.find((waiver) => active.has(waiver)) ?? about[0];
  };
}

import type { Fault } from '../finding/fault.ts';
import type { JudgedFault, JudgedFinding, Outcome } from '../finding/outcome.ts';
import { plural } from '../finding/plural.ts';
import { matcher } from './glob.ts';
import type { Policy, Tolerated } from './policy.ts';

/** Marks the faults that the policy tolerates, with the line that does. */
export function judgeFaults(faults: readonly Fault[], policy: Policy): readonly JudgedFault[] {
  const lines = policy.tolerate.map((line) => {
    const covers = line.paths === undefined ? () => true : matcher(line.paths);
    return { line, tolerates: ({ name, place }: Fault) => line.fault === name && covers(place.path) };
  });
  return faults.map((fault) => {
    const found = lines.find(({ tolerates }) => tolerates(fault))?.line;
    return {
      ...fault,
      tolerated: found !== undefined,
      toleratedBy: found === undefined ? '' : saying(found),
    };
  });
}

function saying({ fault, reason, origin }: Tolerated): string {
  return reason === '' ? `tolerate: ${fault} (${origin})` : `${reason} (${origin})`;
}

/** The verdict of the run, the one sentence that explains it, and the settings that made it so. */
export function verdictOf(
  findings: readonly JudgedFinding[],
  faults: readonly JudgedFault[],
  { preset }: Policy,
): Pick<Outcome, 'verdict' | 'reason' | 'decidedBy'> {
  const isAudit = preset.value === 'audit';
  const blocking = findings.filter(({ decision: { action, by } }) => action === 'block' || by === 'audit');
  const missing = faults.filter(({ tolerated }) => !tolerated);
  const decidedBy = [
    ...(isAudit ? [`preset: audit (${preset.origin})`] : []),
    ...new Set(blocking.map(({ decision }) => decision.source)),
    ...(missing.length === 0
      ? []
      : [`tolerate, which does not name ${[...new Set(missing.map(({ name }) => name))].join(', ')}`]),
  ];
  const why = blockedBecause(blocking, missing.length);
  if (why === undefined) return { verdict: 'pass', reason: passedBecause(findings), decidedBy: [] };
  if (isAudit) return { verdict: 'pass', reason: `Audit only, this would block: ${why}`, decidedBy };
  return { verdict: missing.length > 0 ? 'incomplete' : 'blocked', reason: why, decidedBy };
}

function blockedBecause(blocking: readonly JudgedFinding[], missing: number): string | undefined {
  const tampering = blocking.filter(({ decision }) => decision.by === 'tampering').length;
  const introduced = blocking.filter(({ status }) => status === 'introduced').length - tampering;
  const old = blocking.length - introduced - tampering;
  const found = [
    ...(introduced > 0 ? [plural(introduced, 'introduced finding')] : []),
    ...(old > 0 ? [`${plural(old, 'existing finding')} on what the change touches`] : []),
  ].join(' and ');
  const reached = `${found} ${introduced + old === 1 ? 'reaches' : 'reach'} the blocking threshold`;
  const parts = [
    ...(missing > 0 ? [`${plural(missing, 'thing')} could not be looked at`] : []),
    ...(introduced + old > 0 ? [reached] : []),
    ...(tampering > 0 ? ['the change would loosen its own judgement'] : []),
  ];
  const reason = parts.join(', and ');
  return reason === '' ? undefined : reason.charAt(0).toUpperCase() + reason.slice(1);
}

function passedBecause(findings: readonly JudgedFinding[]): string {
  const introduced = findings.filter(({ status }) => status === 'introduced');
  const waived = introduced.filter(({ decision }) => decision.by === 'waiver').length;
  if (introduced.length === 0) return 'Nothing got worse';
  const tail = waived === 0 ? '' : `, ${waived} waived`;
  return `${plural(introduced.length, 'introduced finding')}, none of them blocking${tail}`;
}

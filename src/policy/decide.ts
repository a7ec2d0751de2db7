import type { Fault } from '../finding/fault.ts';
import type { Finding, Status } from '../finding/finding.ts';
import type { Decision, JudgedFault, JudgedFinding, Verdict } from '../finding/outcome.ts';
import { plural } from '../finding/plural.ts';
import { reaches } from '../finding/severity.ts';
import type { Policy } from './policy.ts';

/** What the policy makes of one finding. Only what the change introduces can block. */
export function decide({ layer, severity }: Finding, status: Status, policy: Policy): Decision {
  if (status === 'existing') return { action: 'report', reason: 'stood in the base already' };
  if (status === 'fixed') return { action: 'report', reason: 'gone with this change' };
  const { block, show } = policy.layers[layer];
  const graver = (threshold: string) => `${threshold} and above in the ${layer} layer`;
  if (reaches(severity, block)) return { action: 'block', reason: graver(block) };
  if (reaches(severity, show)) return { action: 'show', reason: graver(show) };
  return { action: 'report', reason: `less than ${show} in the ${layer} layer` };
}

/** Marks the faults that the policy tolerates by name. */
export function judgeFaults(faults: readonly Fault[], policy: Policy): readonly JudgedFault[] {
  return faults.map((fault) => ({ ...fault, tolerated: policy.tolerate.includes(fault.name) }));
}

/** The verdict of the run and the one sentence that explains it. */
export function verdictOf(
  findings: readonly JudgedFinding[],
  faults: readonly JudgedFault[],
): { readonly verdict: Verdict; readonly reason: string } {
  const blocking = findings.filter(({ decision }) => decision.action === 'block').length;
  const missing = faults.filter(({ tolerated }) => !tolerated).length;
  const blocked = `${plural(blocking, 'introduced finding')} ${blocking === 1 ? 'reaches' : 'reach'} the blocking threshold`;
  if (missing > 0) {
    const looked = `${plural(missing, 'thing')} could not be looked at`;
    return { verdict: 'incomplete', reason: blocking > 0 ? `${looked}, and ${blocked}` : looked };
  }
  if (blocking > 0) return { verdict: 'blocked', reason: blocked };
  const introduced = findings.filter(({ status }) => status === 'introduced').length;
  return {
    verdict: 'pass',
    reason:
      introduced === 0
        ? 'Nothing got worse'
        : `${plural(introduced, 'introduced finding')}, none of them blocking`,
  };
}

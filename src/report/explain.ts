import type { JudgedFinding, Outcome } from '../finding/outcome.ts';

/** By which policy a run was judged, without a full stop; not yet safe to print. */
export function judgedBy({ policy: { path, label, preset } }: Outcome): string {
  return path === undefined
    ? `${label} has no policy: judged by the preset ${preset}`
    : `Judged by ${path} of ${label} over the preset ${preset}`;
}

/** What adds a waiver for a finding; the rest is asked of whoever answers for it. */
export function waiveCommand({ fingerprint }: JudgedFinding): string {
  return `concentric waive ${fingerprint.replaceAll(/[^0-9a-f]/g, '')} --reason … --expires …`;
}

import type { Fault } from '../finding/fault.ts';
import type { Coverage } from '../finding/outcome.ts';
import type { Given } from './policy.ts';

interface Changed {
  readonly base: string | undefined;
  readonly head: string | undefined;
}

/** The part of a change that is looked at, and the account of the rest. */
interface Cut<File extends Changed> {
  readonly files: readonly File[];
  readonly left: { readonly coverage: readonly Coverage[]; readonly faults: readonly Fault[] };
}

/** Keeps to as many files as the policy allows; the others are a fault each of them names. */
export function cutToLimit<File extends Changed>(files: readonly File[], limit: Given<number>): Cut<File> {
  const most = limit.value;
  if (files.length <= most) return { files, left: { coverage: [], faults: [] } };
  const name = 'change-too-large';
  const fault: Fault = {
    name,
    stage: 'source',
    place: { path: '' },
    cause: `The change has ${files.length} files, more than the limit of ${most} (${limit.origin})`,
    remedy: 'Split the change, or raise limits.files in the policy',
  };
  const coverage = files
    .slice(most)
    .map(({ base, head }): Coverage => ({ path: head ?? base ?? '', state: 'faulted', by: name }));
  return { files: files.slice(0, most), left: { coverage, faults: [fault] } };
}

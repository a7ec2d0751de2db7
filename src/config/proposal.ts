import { UserError } from '../finding/user-error.ts';
import type { Proposal } from '../policy/tampering.ts';
import type { Rulebook } from '../policy/rulebook.ts';
import { parseRulebook, policyPaths, type PolicySource, readRulebook, waiverPath } from './load-policy.ts';
import type { RulebookText } from './load-policy.ts';

/** The sides of a change as far as its policy is concerned. */
export interface PolicySides {
  /** Where the change began; `undefined` when that is not known. */
  readonly base: PolicySource | undefined;
  readonly head: PolicySource;
  /** What is in force: the tip of the base branch. */
  readonly policy: PolicySource;
}

/**
 * What a change makes of the policy and the waivers; `undefined` when nothing. It is measured from where the change
 * began, since what the base branch has changed in the meantime is not the change's doing.
 */
export async function readProposal(
  { base, head, policy }: PolicySides,
  inForce: Rulebook,
  path: string | undefined,
): Promise<Proposal | undefined> {
  if (head === policy) return undefined;
  const [was, is] = [await attempt(base ?? policy, path), await attempt(head, path)];
  if (isSame(was, is)) return undefined;
  const before = was instanceof UserError ? inForce : understood(was);
  return {
    before: before instanceof UserError ? inForce : before,
    after: is instanceof UserError ? is : understood(is),
    policyPath: pathOf(is, 'policy') ?? pathOf(was, 'policy') ?? path ?? policyPaths[0],
    waiverPath,
  };
}

async function attempt(source: PolicySource, path: string | undefined): Promise<RulebookText | UserError> {
  try {
    return await readRulebook(source, path);
  } catch (error) {
    return asUserError(error);
  }
}

function understood(text: RulebookText): Rulebook | UserError {
  try {
    return parseRulebook(text);
  } catch (error) {
    return asUserError(error);
  }
}

function asUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  throw error;
}

function isSame(was: RulebookText | UserError, is: RulebookText | UserError): boolean {
  if (was instanceof UserError || is instanceof UserError)
    return was instanceof UserError && is instanceof UserError;
  return (['policy', 'waivers'] as const).every(
    (name) => was[name]?.path === is[name]?.path && was[name]?.text === is[name]?.text,
  );
}

function pathOf(text: RulebookText | UserError, name: 'policy' | 'waivers'): string | undefined {
  return text instanceof UserError ? undefined : text[name]?.path;
}

import { loadAll, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import type { Fault } from '../finding/fault.ts';
import { UserError } from '../finding/user-error.ts';
import { defaultPolicy, type Policy, policySchema } from '../policy/policy.ts';

/** Where a policy may stand, first found wins. */
export const policyPaths = ['.concentric/policy.yaml', '.github/concentric.yaml'] as const;

/** A place to read a policy from: the tip of the base branch, or a folder. */
interface PolicySource {
  readonly label: string;
  kind(path: string): Promise<string | undefined>;
  read(path: string): Promise<string | Fault>;
}

/** Reads the policy, the default one when there is none. Throws `UserError` when it cannot be read or understood. */
export async function loadPolicy(source: PolicySource, path?: string): Promise<Policy> {
  const found = path ?? (await firstPresent(source));
  if (found === undefined) return defaultPolicy;
  const text = await source.read(found);
  if (typeof text !== 'string') {
    throw new UserError(`The policy ${found} of ${source.label} cannot be read: ${text.cause}`, text.remedy);
  }
  return parsePolicy(text, `${found} of ${source.label}`);
}

async function firstPresent(source: PolicySource): Promise<string | undefined> {
  for (const path of policyPaths) {
    if ((await source.kind(path)) !== undefined) return path;
  }
  return undefined;
}

/** Understands the text of a policy; `name` says in messages which one. */
export function parsePolicy(text: string, name: string): Policy {
  const written = readYaml(text, name) ?? {};
  const result = policySchema.safeParse(written);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new UserError(`The policy ${name} is not valid${place}: ${issue?.message ?? 'unknown'}`, hint(issue));
}

/** The one document of a text; `undefined` when there is nothing but comments. */
function readYaml(text: string, name: string): unknown {
  const documents = readDocuments(text, name);
  if (documents.length <= 1) return documents[0];
  throw new UserError(`The policy ${name} holds ${documents.length} documents`, 'Join them into one');
}

function readDocuments(text: string, name: string): readonly unknown[] {
  try {
    return loadAll(text);
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new UserError(
      `The policy ${name} is not YAML, line ${(error.mark?.line ?? 0) + 1}: ${error.reason}`,
      'Correct the syntax; nothing was inspected',
    );
  }
}

function hint(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'unrecognized_keys')
    return `Known keys are listed in schema/policy.schema.json; remove ${issue.keys.join(', ')}`;
  return 'The allowed values are listed in schema/policy.schema.json; nothing was inspected';
}

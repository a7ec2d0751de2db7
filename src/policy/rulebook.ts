import { policyOf, type Policy } from './policy.ts';
import type { Catalogue } from './rule-settings.ts';
import type { PolicyFile } from './policy-file.ts';
import { waiversOf, type Waiver, type WaiverFile } from './waiver.ts';
import { nowhere, type Written } from './written.ts';

/** A policy and the waivers that go with it. */
export interface Rulebook {
  readonly policy: Policy;
  readonly waivers: readonly Waiver[];
}

/** A file of settings and what its text says. */
export interface Parsed<File> {
  readonly file: File;
  readonly written: Written;
}

/** What the two files say together. Throws `UserError` for what does not exist or is too much. */
export function rulebookOf(
  policyFile: Parsed<PolicyFile> | undefined,
  waiverFile: Parsed<WaiverFile> | undefined,
  catalogue: Catalogue,
  label: string,
): Rulebook {
  const { file, written } = policyFile ?? { file: {}, written: nowhere };
  const policy = policyOf(file, written, catalogue, label);
  const waivers =
    waiverFile === undefined ? [] : waiversOf(waiverFile.file, waiverFile.written, catalogue, policy);
  return { policy, waivers };
}

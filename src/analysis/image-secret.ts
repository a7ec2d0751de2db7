import type { Dockerfile, Instruction, Stage, Variable } from '../parse/dockerfile/model.ts';
import { isPlaceholder, isSecretName } from './secret.ts';
import { isLiteral, isSecretSetting, isSecretValue } from './stated-secret.ts';

/**
 * How a variable of a build holds a secret: `stated` in the file · `weak`, a default that everybody guesses · `handed` over
 * by whoever builds.
 */
export type Holding = 'stated' | 'weak' | 'handed';

/** How a variable of ARG or ENV holds a secret; `undefined` when it holds none, as far as its name and value tell. */
export function holdingOf({ keyword }: Instruction, { name, value }: Variable): Holding | undefined {
  const text = value?.text ?? '';
  if (value?.known === true && isSecretValue(text)) return 'stated';
  if (!isSecretVariable(name.text)) return undefined;
  if (text === '') return keyword === 'ARG' ? 'handed' : undefined;
  if (value?.known !== true || !isWritten(value.raw)) return isPlaceholder(text) ? undefined : 'handed';
  if (!isLiteral(text)) return undefined;
  return isWeak(text) ? 'weak' : 'stated';
}

/** Whether a variable of this name is meant to hold a secret; `…_USR` and `…_PSW` are how Jenkins hands credentials over. */
function isSecretVariable(name: string): boolean {
  return isSecretName(name) || isSecretSetting(name) || /_(?:usr|psw)$/i.test(name);
}

/** Whether a value is written out in the file, rather than taken from a variable. */
function isWritten(raw: string): boolean {
  return !raw.includes('$');
}

/** Whether a secret is one that stands for another, or that everybody tries first. */
export function isWeak(value: string): boolean {
  return /^(?:admin|changeit|change[-_ ]?me.*|default|dummy|example.*|fake.*|insecure.*|not-?set|pass(?:word)?\d*|placeholder|postgres|replace.*|root|s3cr3t|secret|test(?:ing)?\d*|todo|toor|your[-_ ].*)$/i.test(
    value,
  );
}

/** The stages that the last one is made of: what their instructions set is in the image or its history. */
export function shippedStages({ stages }: Dockerfile): ReadonlySet<Stage | undefined> {
  const shipped = new Set<Stage | undefined>();
  for (let at = stages.at(-1); at !== undefined; at = at.parent) shipped.add(at);
  return shipped;
}

/** BuildKit's own idea of a secret’s name. */
export function isSecretToBuildKit(name: string): boolean {
  const words = '(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)';
  return (
    new RegExp(`(?:_|^)${words}(?:_|$)`, 'i').test(name) &&
    !/(?:_|^)(?:public|file|version)(?:_|$)/i.test(name)
  );
}

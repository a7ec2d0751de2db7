import { distance } from 'fastest-levenshtein';
import type { Field } from '../parse/yaml/field.ts';
import { isPodSecurityLevel, isPodSecurityVersion } from './pod-security/level.ts';
import { writtenText } from './written-text.ts';

export const modes = ['enforce', 'audit', 'warn'] as const;
export type Mode = (typeof modes)[number];

const prefix = 'pod-security.kubernetes.io/';
const known = new Set(modes.flatMap((mode) => [`${prefix}${mode}`, `${prefix}${mode}-version`]));

/** The label of a namespace that says which level Pod Security Admission holds its pods to. */
export function levelLabel(namespace: Field, mode: Mode): Field {
  return namespace.field('metadata', 'labels', `${prefix}${mode}`);
}

/** The label that pins the version of the standard. */
export function versionLabel(namespace: Field, mode: Mode): Field {
  return namespace.field('metadata', 'labels', `${prefix}${mode}-version`);
}

export function isInvalidLevel(label: Field): boolean {
  const text = writtenText(label);
  return text !== undefined && !isPodSecurityLevel(text);
}

export function isInvalidVersion(label: Field): boolean {
  const text = writtenText(label);
  return text !== undefined && !isPodSecurityVersion(text);
}

/** The minor version a label pins: 22 for `v1.22`; `undefined` for `latest` and what is no version. */
export function pinnedMinor(label: Field): number | undefined {
  const minor = /^v1\.(\d{1,4})$/.exec(writtenText(label) ?? '')?.[1];
  return minor === undefined ? undefined : Number(minor);
}

/**
 * Whether a key is meant for Pod Security Admission and means nothing to it:
 * an unknown name in its domain, or both within two slips of the right ones.
 */
export function isMisspeltKey(key: string): boolean {
  if (known.has(key)) return false;
  if (key.startsWith(prefix)) return true;
  const [domain = '', name = ''] = key.split('/', 2);
  return isNear(`${domain}/`, prefix) && [...known].some((right) => isNear(name, right.slice(prefix.length)));
}

function isNear(text: string, right: string): boolean {
  return Math.abs(text.length - right.length) <= 2 && distance(text, right) <= 2;
}

export function isKnownKey(key: string): boolean {
  return known.has(key);
}

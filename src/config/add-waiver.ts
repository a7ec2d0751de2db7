import { load } from 'js-yaml';
import { UserError } from '../finding/user-error.ts';
import type { WrittenWaiver } from '../policy/waiver.ts';
import { waiverPath } from './load-policy.ts';

const header = `# Findings that do not block for a while. It is read from the base branch: an entry takes effect once it is merged.
waivers:
`;

/**
 * The text of the list with one more entry at its end, everything else left as it is; `about` says in a comment what
 * it waives. Throws `UserError` when the list is written so that no entry can be added to its end.
 */
export function addWaiver(text: string, waiver: WrittenWaiver, about: string): string {
  const before = entriesOf(text) ?? [];
  const start = text.trim() === '' ? header : emptied(text).replace(/\n*$/, '\n');
  const [, indent = '  '] = /^([ \t]*)- /m.exec(start.slice(start.search(/^waivers:/m))) ?? [];
  const entry = entryLines(waiver, about).map((line) => `${indent}${line}\n`);
  const added = start + entry.join('');
  const after = entriesOf(added);
  const isWhole = JSON.stringify(after) === JSON.stringify([...before, waiver]);
  if (isWhole) return added;
  throw new UserError(
    `Nothing can be added to the end of ${waiverPath}, as it is written`,
    `Add it by hand: { ${entryLines(waiver, about)
      .slice(1)
      .map((line) => line.trim().replace(/^- /, ''))
      .join(', ')} }`,
  );
}

/** A list in brackets without entries becomes one that lines can be added to. */
function emptied(text: string): string {
  return text.replace(/^(waivers:)[ \t]*\[\s*\]/m, '$1');
}

function entryLines(waiver: WrittenWaiver, about: string): readonly string[] {
  const fields = Object.entries(waiver).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return [`# ${about}`, ...fields.map((field, index) => (index === 0 ? `- ${field}` : `  ${field}`))];
}

function entriesOf(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = load(text === '' ? '{}' : text);
    if (typeof value !== 'object' || value === null || !('waivers' in value)) return undefined;
    return Array.isArray(value.waivers) ? value.waivers : undefined;
  } catch {
    // Who reads the list says what is wrong with it.
    return undefined;
  }
}

import type { Line, TextFile } from '../parse/text-file.ts';
import type { Field } from '../parse/yaml/field.ts';
import type { Violation } from '../finding/violation.ts';

/** One thing that a tool is told to overlook. */
export interface IgnoreEntry {
  readonly text: string;
  violation(message: string): Violation;
}

/** Where tools read what to overlook. */
export const ignorePaths = [
  '**/.trivyignore',
  '**/.trivyignore.{yaml,yml}',
  '**/{,.}trivy.{yaml,yml}',
  '**/.checkov.{yaml,yml}',
  '**/.hadolint.{yaml,yml}',
  '**/.grype.{yaml,yml}',
  '**/.snyk',
  '**/osv-scanner.toml',
  '**/.gitleaksignore',
  '**/.gitleaks.toml',
  '**/.kube-linter.{yaml,yml}',
  '**/.{semgrepignore,opengrepignore,tfsecignore,kicsignore,bandit,nancy-ignore}',
  '**/.tfsec/config.{yaml,yml,json}',
  '**/.{github,concentric}/zizmor.{yaml,yml}',
  '**/{,.}zizmor.{yaml,yml}',
  '**/.auditignore',
] as const;

/** What the tool of a file is told to overlook; in any order. */
export function ignoreEntries(file: TextFile): readonly IgnoreEntry[] {
  if (file.path.endsWith('.toml')) return file.lines.flatMap((line) => tomlEntry(file, line));
  if (/\.ya?ml$|\.json$|\.snyk$/.test(file.path))
    return file.yaml === undefined ? [] : yamlEntries(file.yaml, isWhole(file));
  return file.lines.flatMap((line) => {
    const text = line.text.replace(/(?:^|\s)#.*$/, '').trim();
    // What an exclamation mark takes back is looked at again.
    return text === '' || text.startsWith('!') || text.startsWith(':') ? [] : [entry(file, line, text)];
  });
}

function entry(file: TextFile, line: Line, text: string): IgnoreEntry {
  return { text, violation: (message) => file.violation(message, `ignore[${text}]`, line) };
}

/** The lines of an ignored vulnerability or of an allow list that name something. */
function tomlEntry(file: TextFile, line: Line): readonly IgnoreEntry[] {
  const [, quoted] =
    /^\s*(?:(?:id|name|package|ecosystem)\s*=\s*)?(?:'''|"""|["'])(.+?)(?:'''|"""|["'])\s*(?:,\s*)?(?:#.*)?$/.exec(
      line.text,
    ) ?? [];
  const listed = /^\s*(?:paths|regexes|stopwords|commits|targetRules)\s*=\s*\[(.+)\]/.exec(line.text)?.[1];
  return [...(quoted === undefined ? [] : [quoted]), ...(listed?.split(',') ?? [])].map((text) =>
    entry(file, line, text.trim()),
  );
}

/** Whether all of a file, not only some of its keys, says what to overlook. */
function isWhole({ path }: TextFile): boolean {
  return /\.trivyignore\.ya?ml$/.test(path);
}

const overlooking = /ignore|skip|exclude|allow|suppress|disable|soft-?fail|override|trusted/i;
/** Remarks beside what is overlooked. */
const remark = /^(?:statement|reason|comment|created|expires?|expired_at|expiration|description|version)$/i;

function yamlEntries(field: Field, isInside: boolean): readonly IgnoreEntry[] {
  const named = field.entries.flatMap(([key, value]) => {
    if (remark.test(key)) return [];
    const isBelow = isInside || overlooking.test(key);
    const self = isInside && value.entries.length > 0 ? [leaf(value, withoutItems(value.path))] : [];
    return [...self, ...yamlEntries(value, isBelow)];
  });
  const listed = field.items.flatMap((item) => yamlEntries(item, isInside));
  const { node } = field;
  const isSaid = isInside && node?.kind === 'scalar' && !field.isAbsent && !field.is(false);
  const own = isSaid ? [leaf(field, `${withoutItems(field.path)} ${node.text}`)] : [];
  return [...own, ...named, ...listed];
}

function leaf(field: Field, text: string): IgnoreEntry {
  return { text, violation: (message) => field.violation(message) };
}

/** Items without a name are called after all they say, remarks included. */
function withoutItems(path: string): string {
  return path.replaceAll(/\[[^\]]*\]/g, '[]');
}

/** Whether an entry leaves nothing to look at. */
export function isEverything(text: string): boolean {
  return /^(?:\S* )?(?:\*|\*\*|\*\*\/\*|\.\*|\/|\.|\.\/|all|true)$/i.test(text);
}

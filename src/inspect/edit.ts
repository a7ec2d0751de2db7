import type { Edit, Intention } from '../finding/edit.ts';
import type { Finding } from '../finding/finding.ts';
import { severities } from '../finding/severity.ts';
import { dockerfileEdit } from '../parse/dockerfile/edit.ts';
import { Lines } from '../parse/lines.ts';
import type { TextEdit } from '../parse/yaml/edit-layout.ts';
import { applied, textEdit } from '../parse/yaml/edit.ts';
import { inspectAlone } from './inspect-file.ts';
import type { RuleSet } from './rule-set.ts';

/**
 * The edit that mends a finding in its file, tried out: with it applied the file means the same but for what was
 * wrong, can be inspected as before, the finding is gone and no other is new or graver, as far as the file alone
 * tells; a new one that is a mere opinion counts only against the edit of another opinion. `undefined` where no such
 * edit exists. `rules` are those that made the finding; the file is inspected twice.
 */
export function verifiedEdit(path: string, text: string, finding: Finding, rules: RuleSet): Edit | undefined {
  const before = inspectAlone(path, text, rules);
  const intention = before.intentions.get(finding.fingerprint);
  const edit = intention === undefined ? undefined : editOf(text, intention);
  if (edit === undefined) return undefined;
  const after = inspectAlone(path, applied(text, edit), rules);
  if (after.faults.length > before.faults.length) return undefined;
  const mends = isMended(finding, byPlace(before.findings), byPlace(after.findings));
  return mends ? { range: new Lines(text).range(edit), text: edit.text } : undefined;
}

function editOf(text: string, intention: Intention): TextEdit | undefined {
  switch (intention.kind) {
    case 'rewrite':
    case 'keyword':
    case 'join':
      return dockerfileEdit(text, intention);
    default:
      return textEdit(text, intention);
  }
}

/** How grave the findings of one rule at one field are, gravest first. */
type Places = ReadonlyMap<string, readonly number[]>;

function isMended(finding: Finding, before: Places, after: Places): boolean {
  const place = placeOf(finding);
  const isGone = (after.get(place)?.length ?? 0) < (before.get(place)?.length ?? 0);
  const opinion = severities.indexOf('info');
  const leastNew = finding.severity === 'info' ? Infinity : opinion;
  const isNoWorse = [...after].every(([key, grades]) => {
    const were = before.get(key) ?? [];
    return grades.every((grade, index) => grade >= (were[index] ?? leastNew));
  });
  return isGone && isNoWorse;
}

function byPlace(findings: readonly Finding[]): Places {
  const graver = findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const places = new Map<string, number[]>();
  for (const finding of graver) {
    const grade = severities.indexOf(finding.severity);
    const grades = places.get(placeOf(finding));
    if (grades === undefined) places.set(placeOf(finding), [grade]);
    else grades.push(grade);
  }
  return places;
}

/** Items that their content names would be others after any edit in them, and an ADD may have become a COPY. */
function placeOf({ rule, subject, field }: Finding): string {
  const { kind, namespace, name, container = '' } = subject;
  const place = field.replaceAll(/\[[0-9a-f]{8}\]/g, '[]').replace(/\bADD\[\]$/, 'COPY[]');
  return [rule, kind, namespace, name, container, place].join('\0');
}

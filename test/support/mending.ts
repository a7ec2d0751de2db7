import type { Edit } from '../../src/finding/edit.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { verifiedEdit } from '../../src/inspect/edit.ts';
import { inspectFile } from '../../src/inspect/inspect-file.ts';
import { ruleSet } from '../../src/inspect/rule-set.ts';
import { examplePath, isStateRule } from '../../src/rules/examples.ts';
import { rules } from '../../src/rules/registry.generated.ts';

const all = ruleSet(rules);

/** A bad example of a rule, without its marks. */
export interface Example {
  readonly id: string;
  readonly path: string;
  readonly text: string;
}

/** The bad examples for whose own findings a rule offers an edit, where the path is right. */
export function offered(isMeant: (path: string) => boolean): readonly Example[] {
  return rules
    .filter(isStateRule)
    .filter((rule) => isMeant(examplePath(rule)))
    .flatMap((rule) =>
      rule.examples.bad
        .map((marked) => marked.replaceAll(/ #!$/gm, ''))
        .map((text): Example => ({ id: rule.id, path: examplePath(rule), text })),
    )
    .filter((example) => mendable(example).length > 0);
}

/** The findings of the example's own rule that come with an intention. */
export function mendable({ id, path, text }: Example): readonly Finding[] {
  const { findings, intentions } = inspectFile(path, text, all);
  return findings.filter(({ rule, fingerprint }) => rule === id && intentions.has(fingerprint));
}

export function apply(text: string, { range, text: replacement }: Edit): string {
  const lines = text.split('\n');
  const offset = ({ line, column }: Edit['range']['start']) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return text.slice(0, offset(range.start)) + replacement + text.slice(offset(range.end));
}

/** What is wrong with the edits of an example, for a message that says what and where. */
export function flaws(example: Example): readonly string[] {
  const findings = mendable(example);
  if (findings.length === 0) return ['nothing to mend'];
  return findings.flatMap((finding) => {
    const edit = verifiedEdit(example.path, example.text, finding, all);
    if (edit === undefined) return [`line ${finding.range.start.line}: no edit`];
    const text = apply(example.text, edit);
    const breaks = example.text.includes('\r\n') && /(?<!\r)\n/.test(text) ? ['line breaks'] : [];
    const comments = notes(text) === notes(example.text) ? [] : ['comments'];
    const left = mendable({ ...example, text }).length < findings.length ? [] : ['still there'];
    return [...breaks, ...comments, ...left];
  });
}

function notes(text: string): number {
  return text.split('# note').length;
}

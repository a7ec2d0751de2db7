import type { Subject } from '../finding/finding.ts';
import type { Span } from '../finding/place.ts';
import type { Violation } from '../finding/violation.ts';
import { composeDialect } from './yaml/dialect.ts';
import { Field } from './yaml/field.ts';
import { YamlSyntaxError } from './yaml/syntax-error.ts';
import { parseYaml } from './yaml/yaml.ts';

/** A file of which only the lines are understood. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly subject: Subject;
  /** Without line ends; a last empty line is left out. */
  readonly lines: readonly Line[];
  /** Its first document, read as YAML or JSON when first asked for; `undefined` when it is none. */
  readonly yaml: Field | undefined;
  /** On one of its lines, else on its first; `field` tells violations on one file apart. */
  violation(message: string, field: string, at?: Line): Violation;
}

export interface Line {
  readonly text: string;
  readonly span: Span;
}

export function parseTextFile(path: string, text: string): TextFile {
  const subject = { kind: 'File', namespace: '', name: path.slice(path.lastIndexOf('/') + 1) };
  const lines = linesOf(text);
  let yaml: Field | undefined | null = null;
  return {
    path,
    text,
    subject,
    lines,
    get yaml() {
      if (yaml === null) yaml = yamlOf(text, subject);
      return yaml;
    },
    violation: (message, field, at = lines[0]) => {
      return { message, subject, field, span: at?.span ?? { start: 0, end: 0 } };
    },
  };
}

/** GitHub's `${{ … }}` hides a value as a template does. */
function yamlOf(text: string, subject: Subject): Field | undefined {
  try {
    const [document] = parseYaml(text, composeDialect);
    const context = { subject, hides: (value: string) => value.includes('${{'), mayInherit: false };
    return document && Field.root(context, document.root, { start: 0, end: 0 });
  } catch (error) {
    if (error instanceof YamlSyntaxError) return undefined;
    throw error;
  }
}

function linesOf(text: string): readonly Line[] {
  const lines = [...text.matchAll(/[^\r\n]*(?:\r?\n|\r|$)/g)].filter(([line]) => line !== '');
  return lines.map(({ 0: line, index: start }) => {
    const bare = line.replace(/[\r\n]+$/, '');
    return { text: bare, span: { start, end: start + bare.length } };
  });
}

/** The values that are known for variables; `undefined` where the environment of whoever deploys decides. */
export type Lookup = (name: string) => string | undefined;

/** A text with its variables filled in. */
export interface Substitution {
  /** As written when the value is not known. */
  readonly text: string;
  readonly isKnown: boolean;
  /** The variables whose being set would change the text. */
  readonly variables: readonly string[];
}

/** Defaults inside of defaults; nobody writes more than three. */
const deepest = 50;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const operator = /:?[-+?]/y;

/**
 * Fills in variables as Compose does: `$X`, `${X}`, `${X:-default}`, `${X-default}`, `${X:+other}`, `${X+other}`,
 * `${X:?error}`, `${X?error}`; `$$` is a dollar, and so is one before anything else. What Compose refuses is not known.
 */
export function substitute(text: string, lookup: Lookup, depth: number = 0): Substitution {
  if (!text.includes('$')) return { text, isKnown: true, variables: [] };
  const unknown = { text, isKnown: false, variables: [] };
  if (depth > deepest) return unknown;
  const variables = new Set<string>();
  let result = '';
  let at = 0;
  while (at < text.length) {
    const dollar = text.indexOf('$', at);
    if (dollar < 0) break;
    result += text.slice(at, dollar);
    const reference = referenceAt(text, dollar);
    if (reference === undefined) return unknown;
    at = reference.end;
    const value = valueOf(reference, lookup, depth);
    if (value === undefined) return unknown;
    result += value.text;
    for (const variable of value.variables) variables.add(variable);
  }
  return { text: result + text.slice(at), isKnown: true, variables: [...variables] };
}

/** What stands at a dollar: text, or a variable with what to do when it is (not) set. */
interface Reference {
  readonly end: number;
  readonly literal?: string;
  readonly name: string;
  readonly operator: string;
  readonly word: string;
}

function referenceAt(text: string, dollar: number): Reference | undefined {
  const next = text[dollar + 1];
  if (next === '{') return bracedAt(text, dollar);
  const variable = matchAt(name, text, dollar + 1);
  if (variable !== '') {
    return { end: dollar + 1 + variable.length, name: variable, operator: '', word: '' };
  }
  const end = next === '$' ? dollar + 2 : dollar + 1;
  return { end, literal: '$', name: '', operator: '', word: '' };
}

/** `undefined` for what Compose calls an invalid format. */
function bracedAt(text: string, dollar: number): Reference | undefined {
  const variable = matchAt(name, text, dollar + 2);
  const after = dollar + 2 + variable.length;
  if (variable === '') return undefined;
  if (text[after] === '}') return { end: after + 1, name: variable, operator: '', word: '' };
  const written = matchAt(operator, text, after);
  const line = text.indexOf('\n', after);
  const last = text.lastIndexOf('}', line < 0 ? text.length : line);
  if (written === '' || last < after) return undefined;
  const end = closingBrace(text, dollar, last) ?? last;
  return { end: end + 1, name: variable, operator: written, word: text.slice(after + written.length, end) };
}

/** Compose counts braces, not variables, and does not look at the character behind an opening one. */
function closingBrace(text: string, from: number, last: number): number | undefined {
  let open = 0;
  for (let at = from; at <= last; at++) {
    if (text[at] === '}' && --open === 0) return at;
    if (text[at] === '{') {
      open++;
      at++;
    }
  }
  return undefined;
}

type Value = Pick<Substitution, 'text' | 'variables'>;

function valueOf(reference: Reference, lookup: Lookup, depth: number): Value | undefined {
  const { literal, name: variable, operator: written, word } = reference;
  if (literal !== undefined) return { text: literal, variables: [] };
  const value = lookup(variable);
  const counts = value !== undefined && (value !== '' || !written.startsWith(':'));
  const wantsWord = written.endsWith('-') ? !counts : written.endsWith('+') && counts;
  if (wantsWord) {
    const { text, isKnown, variables } = substitute(word, lookup, depth + 1);
    return isKnown ? { text, variables: [variable, ...variables] } : undefined;
  }
  const isRefused = written.endsWith('?') && !counts;
  return value === undefined || isRefused ? undefined : { text: value, variables: [variable] };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

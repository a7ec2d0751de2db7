import { type Lookup, substitute } from './substitute.ts';

/** In UTF-16 code units; settings, not data. */
const largest = 1_000_000;

const start = /(?:\s|#[^\n]*(?:\n|$))*/y;
const exported = /export[^\S\n]+/y;
const key = /([\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*)([=:]|\n|$)/uy;
const blanks = /[\t\v\f\r \u0085\u00A0]*/y;
const quoted = /"((?:\\[^]|[^"\\])*)"|'((?:\\[^]|[^'\\])*)'/y;
const line = /[^\n]*/y;

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\a', '\u0007'],
  ['\\b', '\b'],
  ['\\c', '\\c'],
  ['\\f', '\f'],
  ['\\n', '\n'],
  ['\\r', '\r'],
  ['\\t', '\t'],
  ['\\v', '\v'],
  ['\\\\', '\\'],
  ['\\$', '$$'],
]);

/**
 * The variables of an `.env` file as Compose reads it: without those that take their value from the environment of
 * whoever deploys. `undefined` for a text that Compose refuses.
 */
export function parseDotEnv(text: string): ReadonlyMap<string, string> | undefined {
  if (text.length > largest) return undefined;
  const source = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const variables = new Map<string, string>();
  const lookup: Lookup = (name) => variables.get(name);
  let at = take(start, source, 0)?.end ?? 0;
  while (at < source.length) {
    const from = take(exported, source, at)?.end ?? at;
    const named = take(key, source, from);
    const name = named?.groups[1]?.trimEnd() ?? '';
    if (named === undefined || name.includes(' ')) return undefined;
    if (named.groups[2] === '\n' || named.groups[2] === '') {
      variables.delete(name);
      at = named.end;
    } else {
      const value = take(blanks, source, named.end)?.end ?? named.end;
      const end = readValue(source, value, lookup, (known) => assign(variables, name, known));
      if (end === undefined) return undefined;
      at = end;
    }
    at = take(start, source, at)?.end ?? at;
  }
  return variables;
}

/** Where the value ends; `undefined` for quotes that do not. */
function readValue(
  source: string,
  at: number,
  lookup: Lookup,
  tell: (value: string | undefined) => void,
): number | undefined {
  if (source[at] !== '"' && source[at] !== "'") {
    const taken = take(line, source, at);
    tell(filled((taken?.groups[0] ?? '').replace(/ #.*$/s, '').trimEnd(), lookup));
    return (taken?.end ?? at) + 1;
  }
  const taken = take(quoted, source, at);
  const double = taken?.groups[1];
  if (double === undefined) tell(taken?.groups[2]?.replaceAll("\\'", "'"));
  else tell(filled(unescaped(double.replaceAll('\\"', '"')), lookup));
  return taken?.end;
}

function filled(text: string, lookup: Lookup): string | undefined {
  const { text: value, isKnown } = substitute(text, lookup);
  return isKnown ? value : undefined;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?:[abcfnrtv$"\\]|0\d{0,3})/g, (escape) => {
    const digits = /^\\0(\d{3})$/.exec(escape)?.[1];
    if (digits !== undefined) return String.fromCodePoint(Number.parseInt(digits, 8));
    return escapes.get(escape) ?? escape;
  });
}

function assign(variables: Map<string, string>, name: string, value: string | undefined): void {
  if (value === undefined) variables.delete(name);
  else variables.set(name, value);
}

function take(
  pattern: RegExp,
  text: string,
  at: number,
): { readonly groups: RegExpExecArray; readonly end: number } | undefined {
  pattern.lastIndex = at;
  const groups = pattern.exec(text);
  return groups === null ? undefined : { groups, end: pattern.lastIndex };
}

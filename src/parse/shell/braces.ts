/** Words one brace expansion may make. */
const wordLimit = 64;

/**
 * The words that a brace expansion such as `{a,b}`, `x{a,{b,c}}` or `{1..3}` stands for; `undefined` when it holds quotes or
 * expansions, or makes too many.
 */
export function expandBraces(text: string): readonly string[] | undefined {
  if (/["'\\$`]/.test(text) || text.length > 4096) return undefined;
  const words = expand(text, 0);
  return words.length > wordLimit ? undefined : words;
}

function expand(text: string, depth: number): readonly string[] {
  const open = text.indexOf('{');
  const close = open === -1 ? -1 : closing(text, open);
  if (close === -1 || depth > 16) return [text];
  const inner = text.slice(open + 1, close);
  const alternatives = sequence(inner) ?? split(inner);
  const heads = alternatives ?? [`{${inner}}`];
  const tails = expand(text.slice(close + 1), depth + 1);
  const words: string[] = [];
  for (const head of heads) {
    for (const middle of alternatives === undefined ? [head] : expand(head, depth + 1)) {
      for (const tail of tails) words.push(text.slice(0, open) + middle + tail);
      if (words.length > wordLimit) return words;
    }
  }
  return words;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function split(inner: string): readonly string[] | undefined {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inner.length; at += 1) {
    if (inner[at] === '{') depth += 1;
    else if (inner[at] === '}') depth -= 1;
    else if (inner[at] === ',' && depth === 0) {
      parts.push(inner.slice(start, at));
      start = at + 1;
    }
  }
  return parts.length === 0 ? undefined : [...parts, inner.slice(start)];
}

function sequence(inner: string): readonly string[] | undefined {
  const match = /^(\d{1,6})\.\.(\d{1,6})$/.exec(inner);
  if (match === null) return undefined;
  const [from, to] = [Number(match[1]), Number(match[2])];
  const count = Math.abs(to - from) + 1;
  if (count > wordLimit) return undefined;
  return Array.from({ length: count }, (_, index) => String(from + (to > from ? index : -index)));
}

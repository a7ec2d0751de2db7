/** More stars than this could take a regular expression very long. */
const mostStars = 4;

/** `${NAME#pattern}`, `##`, `%` and `%%`, whose second character leads the pattern; `undefined` for a pattern that is refused. */
export function trimmed(text: string, pattern: string, modifier: '#' | '%'): string | undefined {
  const isGreedy = pattern.startsWith(modifier);
  const source = sourceOf(isGreedy ? pattern.slice(1) : pattern, isGreedy ? '.*' : '.*?');
  if (source === undefined) return undefined;
  if (modifier === '#') return text.replace(new RegExp(`^${source}`), '');
  return isGreedy ? text.replace(new RegExp(`${source}$`), '') : withoutShortEnd(text, source);
}

/** `${NAME/pattern/replacement}`, the longest match; `isEach` for `//`. */
export function replaced(
  text: string,
  pattern: string,
  replacement: string,
  isEach: boolean,
): string | undefined {
  const source = sourceOf(pattern, '.*');
  if (source === undefined) return undefined;
  return text.replace(new RegExp(source, isEach ? 'g' : ''), () => replacement);
}

/** Without the shortest end that matches: the one that begins last. */
function withoutShortEnd(text: string, source: string): string {
  const ending = new RegExp(`^${source}$`);
  for (let at = text.length; at >= 0; at -= 1) if (ending.test(text.slice(at))) return text.slice(0, at);
  return text;
}

/** The pattern as a regular expression: `*` and `?` are wild, `\\` makes the next of them plain. */
function sourceOf(pattern: string, star: string): string | undefined {
  if (pattern.split('*').length > mostStars + 1) return undefined;
  let source = '';
  for (const [token] of pattern.matchAll(/\\.|[^]/g)) {
    if (token === '*') source += star;
    else if (token === '?') source += '.';
    else if (token.length === 1) source += escaped(token);
    else if ('}/*?\\'.includes(token.slice(1))) source += escaped(token.slice(1));
    else return undefined;
  }
  return source;
}

function escaped(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

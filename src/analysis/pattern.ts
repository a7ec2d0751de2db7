/** Whether a text is as one of some patterns says, in which `*` stands for any characters. */
export function matches(text: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => isLike(text, pattern.split('*')));
}

/** Takes each part at its first place: no other choice leaves more room for the parts that follow. */
function isLike(text: string, [start = '', ...rest]: readonly string[]): boolean {
  const end = rest.pop();
  if (end === undefined) return text === start;
  if (!text.startsWith(start)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - end.length >= at && text.endsWith(end);
}

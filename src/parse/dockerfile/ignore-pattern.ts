/** One step of a pattern: a test of one character, or any number of them. */
type Step =
  | { readonly is: 'one'; readonly test: (character: string) => boolean }
  | { readonly is: 'many'; readonly test: (character: string) => boolean }
  /** Nothing, or anything up to a slash. */
  | { readonly is: 'folders' };

/**
 * Whether a path matches a pattern: `*` and `?` stay inside a name, `**` does not; brackets and escapes as in a shell.
 * Takes time in proportion to both lengths, whatever the pattern.
 */
export function matcher(pattern: string): (path: string) => boolean {
  const steps = stepsOf(pattern);
  return (path) => {
    let states = new Uint8Array(steps.length + 1);
    states[0] = 1;
    passOver(steps, states);
    for (const character of path) states = advanced(steps, states, character);
    return states[steps.length] === 1;
  };
}

/** The steps that may be nothing are behind as soon as they are reached. */
function passOver(steps: readonly Step[], states: Uint8Array<ArrayBuffer>): void {
  for (const [at, { is }] of steps.entries()) if (states[at] === 1 && is !== 'one') states[at + 1] = 1;
}

function advanced(
  steps: readonly Step[],
  states: Uint8Array<ArrayBuffer>,
  character: string,
): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(states.length);
  for (const [at, step] of steps.entries()) {
    if (states[at] === 0) continue;
    if (step.is === 'folders') next[at] = 1;
    if (step.is === 'folders' ? character === '/' : step.is === 'one' && step.test(character))
      next[at + 1] = 1;
    if (step.is === 'many' && step.test(character)) next[at] = 1;
  }
  passOver(steps, next);
  return next;
}

function stepsOf(pattern: string): readonly Step[] {
  return [...pattern.matchAll(/(?:\*\*\/?)+|\\.|\[\^?[^\]]+\]|[^]/gu)].flatMap(
    ({ 0: token, index }): Step[] => {
      const isLast = index + token.length === pattern.length;
      if (token.startsWith('**')) return [isLast ? { is: 'many', test: () => true } : { is: 'folders' }];
      if (token === '*') return [{ is: 'many', test: isNoSlash }];
      if (token === '?') return [{ is: 'one', test: isNoSlash }];
      if (token.length > 2 && token.startsWith('[')) return [{ is: 'one', test: classTest(token) }];
      const literal = token.startsWith('\\') ? token.slice(1) : token;
      return [{ is: 'one', test: (character) => character === (literal || '\\') }];
    },
  );
}

function isNoSlash(character: string): boolean {
  return character !== '/';
}

/** `[a-z]`, `[^abc]`; the range of a malformed one matches nothing. */
function classTest(token: string): (character: string) => boolean {
  const isNegated = token.startsWith('[^');
  const parts = [...token.slice(isNegated ? 2 : 1, -1).matchAll(/(.)-(.)|(.)/gsu)];
  return (character) => {
    const isIn = parts.some(([, from, to, one]) =>
      one === undefined ? character >= (from ?? '') && character <= (to ?? '') : character === one,
    );
    return isIn !== isNegated;
  };
}

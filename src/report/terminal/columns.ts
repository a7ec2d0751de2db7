/** Characters that take two columns: those of Chinese, Japanese and Korean, full-width forms, emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{3000}-\u{303E}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}]/v;

/** Characters drawn over the one before. */
const combining = /\p{M}/v;

/** How many columns of a terminal a text takes that has no control characters; an approximation. */
export function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += characterColumns(character);
  return sum;
}

function characterColumns(character: string): number {
  if (character < '\u{300}') return 1;
  if (combining.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}

/**
 * Everything that cannot be seen or that moves what can: control characters (so every escape sequence),
 * bidirectional controls, zero-width and other ignorable characters, line separators, lone surrogates.
 * The two selectors that only choose between an emoji's coloured and plain form stay.
 */
const invisible = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\u{FE0E}\u{FE0F}]]/gv;

/** Replaces what cannot be seen by a sign that can, so the text is one line and safe to print on a terminal. */
export function visible(text: string): string {
  return text.replace(invisible, sign);
}

function sign(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}

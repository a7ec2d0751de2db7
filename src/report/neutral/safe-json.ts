/** Characters that change what a reader or the log of a workflow makes of the text around them. */
const unsafe = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\n]]|(?<=##)\[/gv;

/** A value as indented JSON in which what is unsafe to print is escaped. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(unsafe, unicodeEscape);
}

/** In JSON that is indented by spaces and line feeds, every such character stands inside a string. */
function unicodeEscape(sign: string): string {
  return Array.from({ length: sign.length }, (_, index) => sign.charCodeAt(index))
    .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
    .join('');
}

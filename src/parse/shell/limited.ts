import type { Collector } from './collector.ts';
import type { PositionedText } from './positioned.ts';

/** UTF-16 code units of a script that are read: Linux hands no longer argument to a shell. */
const lengthLimit = 131_072;
/** The parser's time grows with the square of the here-documents of one command. */
const heredocLimit = 2000;
/** And each `$((` inside of another lets it scan the rest of the script once more. */
const arithmeticLimit = 50;

/** As much of a script as is read. */
export function limited(text: PositionedText, collector: Collector): PositionedText {
  const end = Math.min(lengthLimit, costlyAt(text.text));
  if (text.text.length <= end) return text;
  collector.leave('The script is too long', text.span(end, end + 1));
  return { text: text.text.slice(0, end), span: text.span };
}

/** Where the limits of here-documents and arithmetic are exceeded. */
function costlyAt(script: string): number {
  let heredocs = 0;
  let arithmetic = 0;
  for (const { 0: mark, index } of script.matchAll(/<<|\$\(\(|\)\)/g)) {
    if (mark === '<<') heredocs += 1;
    else arithmetic = Math.max(0, arithmetic + (mark === '))' ? -1 : 1));
    if (heredocs > heredocLimit || arithmetic > arithmeticLimit) return index;
  }
  return Infinity;
}

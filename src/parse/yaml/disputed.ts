import { COLLECTION_STYLE, EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { YamlSyntaxError } from './syntax-error.ts';

/**
 * A line of `---` where kubectl, which cuts the text there before YAML is read, sees another document than YAML does:
 * it allows a comment without a space before it, any white space, and drops the rest of the line whatever stands in it.
 * A byte order mark is skipped after such a cut and nowhere else.
 */
const disputedCut =
  /(?<![^\n])---(?:[^\S \t\r\n]|[\u0085#]|[^\n]*(?:[\u0085\u2028\u2029]|\r(?!\n)))|(?<=\n)\uFEFF/;

/** Refuses what kubectl and YAML cut into different documents. Throws `YamlSyntaxError`. */
export function refuseDisputedCuts(text: string): void {
  const offset = text.search(disputedCut);
  if (offset < 0) return;
  const isMark = text[offset] === '\uFEFF';
  const message = isMark ? 'a byte order mark inside the text' : 'text right after a document separator';
  throw new YamlSyntaxError(message, offset);
}

/** An odd number of backslashes before a line break and an empty line. */
const lostLine = /(?<!\\)(?:\\\\)*\\(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]/;

const tightColon = /\s*:[,[\]{}]/y;

/** Refuses scalars and tags that js-yaml and libyaml read differently. Throws `YamlSyntaxError`. */
export function refuseDisputedScalars(text: string, events: readonly Event[]): void {
  let flowDepth = 0;
  for (const event of events) {
    if ('tagEnd' in event && event.tagEnd > event.tagStart) refuseTightTag(text, event.tagEnd);
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      if (flowDepth > 0 || event.style === COLLECTION_STYLE.FLOW) flowDepth++;
    } else if (event.type === EVENT_ID.POP) flowDepth = Math.max(0, flowDepth - 1);
    else if (event.type === EVENT_ID.SCALAR) refuseDisputed(text, event, flowDepth > 0);
  }
}

/** libyaml takes what follows without a space for a part of the tag: `{!,x hostPID: true}`. */
function refuseTightTag(text: string, tagEnd: number): void {
  if (/[,[\]{}]/.test(text[tagEnd] ?? '')) throw new YamlSyntaxError('no space after a tag', tagEnd);
}

function refuseDisputed(text: string, { style, fast, valueStart, valueEnd }: ScalarEvent, isInFlow: boolean) {
  // libyaml takes it for the key `a` there.
  if (isInFlow && style === SCALAR_STYLE.PLAIN && text[valueStart] === '?') {
    throw new YamlSyntaxError('a question mark without a space after it', valueStart);
  }
  // libyaml takes the colon for a part of the key: `{a:}`.
  tightColon.lastIndex = valueEnd;
  if (isInFlow && style === SCALAR_STYLE.PLAIN && tightColon.test(text)) {
    throw new YamlSyntaxError('a colon without a space after it', valueStart);
  }
  // js-yaml drops the empty lines, libyaml keeps them: `"ki\⏎⏎nd"` would be two different keys.
  if (!fast && style === SCALAR_STYLE.DOUBLE_QUOTED && lostLine.test(text.slice(valueStart, valueEnd))) {
    throw new YamlSyntaxError('an empty line follows an escaped line break', valueStart);
  }
}

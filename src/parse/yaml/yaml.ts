import { type Event, YAMLException } from 'js-yaml';
import { Composer, type YamlDocument } from './compose.ts';
import type { Dialect } from './dialect.ts';
import { refuseDisputedCuts, refuseDisputedScalars } from './disputed.ts';
import { tolerantEvents } from './events.ts';
import { YamlSyntaxError } from './syntax-error.ts';

/** Deeper nesting than any real manifest (OpenAPI schemas in CRDs reach 60), and far from the parser's stack limit. */
const deepest = 200;

/** The documents of a YAML or JSON text, empty ones left out. Throws `YamlSyntaxError`, and nothing else. */
export function parseYaml(text: string, dialect: Dialect): readonly YamlDocument[] {
  if (dialect.splitsLikeKubectl) refuseDisputedCuts(text);
  try {
    const { source, events } = yamlEvents(text);
    refuseDisputedScalars(source, events);
    return new Composer(source, dialect).compose(events);
  } catch (error) {
    if (error instanceof YAMLException) throw new YamlSyntaxError(error.reason, error.mark?.position ?? 0);
    throw error;
  }
}

/** The events of a text; `source` is what their offsets lead into, of the same length. Throws `YAMLException`. */
export function yamlEvents(text: string): { readonly source: string; readonly events: readonly Event[] } {
  const source = asLibyamlSeesIt(text);
  return { source, events: tolerantEvents(source, deepest) };
}

/**
 * go-yaml descends from libyaml and YAML 1.1, where U+0085, U+2028 and U+2029 end a line, and so a comment;
 * YAML 1.2 and js-yaml do not see them. JSON may be indented by tabs, which js-yaml refuses even there.
 * Each replacement keeps the length, so that offsets hold in the original text.
 */
function asLibyamlSeesIt(text: string): string {
  const broken = /[\u0085\u2028\u2029]/.test(text) ? text.replaceAll(/[\u0085\u2028\u2029]/g, '\n') : text;
  return /^\uFEFF?\s*[[{]/.test(broken) ? broken.replaceAll('\t', ' ') : broken;
}

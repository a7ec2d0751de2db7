import { isImageName } from '../parse/dockerfile/image-name.ts';
import type { Stage, Value } from '../parse/dockerfile/model.ts';
import { isFloating, parseImageReference } from '../parse/image-reference.ts';

/** Why a stage stands on another image tomorrow: its base names no version, or `latest`. */
export function floatingBase({ base, parent }: Stage): 'untagged' | 'latest' | undefined {
  if (base === undefined || parent !== undefined || base.text === 'scratch') return undefined;
  const text = base.known ? base.text : certainly(base);
  return text === undefined ? undefined : floating(text);
}

/** What is certain of the image whatever the variables in it hold, or if they hold nothing. */
function certainly({ tail, bare }: Value): string | undefined {
  const repository = tail.slice(tail.lastIndexOf('/') + 1);
  if (tail.includes('/') ? floating(repository) !== undefined : tail.endsWith(':latest')) return repository;
  return bare !== undefined && isImageName(bare) ? bare : undefined;
}

function floating(text: string): 'untagged' | 'latest' | undefined {
  const reference = parseImageReference(text);
  if (!isFloating(reference)) return undefined;
  return reference.tag === 'latest' ? 'latest' : 'untagged';
}

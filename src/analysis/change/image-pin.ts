import { imageName } from '../image-name.ts';
import { parseImageReference, isFloating } from '../../parse/image-reference.ts';

/** How surely a reference means the same image tomorrow, the least first. */
const pins = ['nothing', 'a tag', 'a digest'] as const;
export type Pin = (typeof pins)[number];

function pinOf(image: string): Pin {
  const reference = parseImageReference(image);
  if (reference.digest !== undefined) return 'a digest';
  return isFloating(reference) ? 'nothing' : 'a tag';
}

/** What an image was pinned by when it is pinned by less now; `undefined` when it is not. */
export function lostPin(was: string, is: string): { readonly from: Pin; readonly to: Pin } | undefined {
  const [from, to] = [pinOf(was), pinOf(is)];
  return pins.indexOf(to) < pins.indexOf(from) ? { from, to } : undefined;
}

/** Which part of its source an image changed; a digest is the same image wherever it comes from. */
export function changedSource(was: string, is: string): 'registry' | 'repository' | undefined {
  const [before, after] = [imageName(was), imageName(is)];
  if (before.digest !== undefined && before.digest === after.digest) return undefined;
  if (before.registry !== after.registry) return 'registry';
  return before.name === after.name ? undefined : 'repository';
}

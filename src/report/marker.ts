/** Hidden in the body of the review, so the next run finds it again. */
export const reviewMarker = markerOf('review');

/** Hidden in the comment on a finding: tells whether a finding already has its comment. */
export function findingMarker(fingerprint: string): string {
  return markerOf(fingerprint.replace(/[^0-9a-f]/g, ''));
}

/**
 * What a body's marker says: `review`, or the fingerprint of a finding. Only the last line counts: text that a
 * pull request puts into a body never stands there. Anybody may write the same, so ask for the author too.
 */
export function readMarker(body: string): string | undefined {
  return /(?:^|\n)<!-- concentric:v1:(review|[0-9a-f]{1,64}) -->\s*$/.exec(body)?.[1];
}

/** With the version of what it says, so that a later one is not misread. */
function markerOf(name: string): string {
  return `<!-- concentric:v1:${name} -->`;
}

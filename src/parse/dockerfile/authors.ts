/** The label that says what MAINTAINER did. */
export const authorsLabel = 'org.opencontainers.image.authors';

/** What MAINTAINER names; quotes around all of it were not meant. */
export function plainAuthors(text: string): string {
  return /^"([^"]*)"$|^'([^']*)'$/.test(text) ? text.slice(1, -1) : text;
}

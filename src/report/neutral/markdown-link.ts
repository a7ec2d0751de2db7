/** What may not stand in a link's target, though addresses may contain it; `&` would begin an entity. */
const unsafe = /[()[\]{}|\\`<>"'*_~^$@]/g;

/**
 * A link when `address` is an absolute http or https address, else only its label, which must be Markdown already.
 * No link either with a bracket in the label: at the start of a line `[…]:` would define a reference and vanish.
 */
export function markdownLink(label: string, address: string | undefined): string {
  const url = address === undefined ? null : URL.parse(address);
  if (label.includes(']')) return label;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return label;
  const target = url.href.replace(unsafe, percent).replaceAll('&', '&amp;');
  return `[${label}](${target})`;
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

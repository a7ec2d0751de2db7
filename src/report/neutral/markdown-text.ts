import { visible } from './visible.ts';

/** A space no renderer shows; written as an entity so it can be seen in the source. */
const gap = '&#8203;';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  // GitHub takes text between two dollar signs for mathematics, even escaped ones; an element between them does not pass.
  $: '<span>$</span>',
};

/** What starts a block when it stands first. */
const blockStart = /^(?:[ +=-]|:(?=-)|\d+(?=[.)]))/;

/** Signs of Markdown, mentions, references to issues, addresses that would become links, names of emoji. */
const special = /[\\`*_~[\]]|[&<>|$]|[@#]|(?<![a-z\d])GH-(?=\d)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)/gi;

/**
 * Any text as one line of Markdown that renders as exactly that text: nothing in it formats, links, mentions,
 * refers, nests, comments out or leaves its table cell.
 */
export function markdownText(text: string): string {
  const line = visible(text).trimEnd();
  const start = blockStart.exec(line)?.[0] ?? '';
  return escapeStart(start) + line.slice(start.length).replace(special, escaped);
}

function escapeStart(start: string): string {
  if (start === '' || /\d/.test(start)) return start === '' ? '' : `${start}${gap}`;
  return `&#${start.charCodeAt(0)};`;
}

function escaped(sign: string): string {
  const entity = escapes[sign];
  if (entity !== undefined) return entity;
  return /^[\\`*_~[\]]$/.test(sign) ? `\\${sign}` : `${sign}${gap}`;
}

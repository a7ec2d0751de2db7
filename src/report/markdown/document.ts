/** A limit on a text and how it is measured: in bytes, in characters. */
export interface Budget {
  readonly most: number;
  readonly size: (text: string) => number;
}

export function bytes(text: string): number {
  return Buffer.byteLength(text);
}

/** A list that may be cut between two items, never inside one. */
export interface Section {
  readonly heading: string;
  readonly items: readonly string[];
  /** Shown as its title alone, plain text, until somebody asks for it. */
  readonly isFolded?: boolean;
}

/** A text in Markdown that can be made shorter. */
export interface Page {
  /** Paragraphs at the top, the most important first: each stands there as a whole or not at all. */
  readonly lead: readonly string[];
  readonly sections: readonly Section[];
  /** Stands at the end in any case. */
  readonly tail: string;
  /** Where what is cut off can be read, as Markdown: `the summary of the job`. */
  readonly elsewhere: string;
}

/**
 * A page of at most `budget.most`, provided that its tail is not longer. Of the lead all but the first paragraph gets
 * half of it at most. Where not all fits, no section takes more than half of what its predecessors left, except the
 * last: a thousand unreadable files must not hide what was found in the others.
 */
export function markdownDocument({ lead, sections, tail, elsewhere }: Page, budget: Budget): string {
  const { most, size } = budget;
  const parts = leading(lead, { size, most: most - size(tail) - 2 });
  let room = most - size(tail) - parts.reduce((sum, part) => sum + size(part) + 2, 0);
  const filled = sections.filter(({ items }) => items.length > 0).map(framed);
  const sizes = filled.map(({ heading, items, end }) => {
    return size([heading, ...items, end].join('\n')) + 8;
  });
  for (const [index, section] of filled.entries()) {
    const rest = sizes.slice(index + 1).reduce((sum, each) => sum + each, 0);
    const share = room - 2 - Math.min(Math.ceil(room / 2), rest);
    const text = fill(section, elsewhere, { size, most: share });
    if (text === undefined) continue;
    room -= size(text) + 2;
    parts.push(text);
  }
  return [...parts, tail].filter((part) => part !== '').join('\n\n');
}

function leading(lead: readonly string[], { most, size }: Budget): string[] {
  const shown: string[] = [];
  let room = most;
  for (const [index, paragraph] of lead.entries()) {
    const need = size(paragraph) + 2;
    if (need > (index === 0 ? room : room - most / 2)) continue;
    room -= need;
    shown.push(paragraph);
  }
  return shown;
}

interface Framed extends Section {
  readonly end: string;
}

function framed(section: Section): Framed {
  if (section.isFolded !== true) return { ...section, end: '' };
  return { ...section, heading: `<details><summary>${section.heading}</summary>`, end: '\n\n</details>' };
}

/** `undefined` where not even the number of its items has room. */
function fill({ heading, items, end }: Framed, elsewhere: string, budget: Budget): string | undefined {
  const { most, size } = budget;
  const whole = `${heading}\n\n${items.join('\n')}${end}`;
  if (size(whole) <= most) return whole;
  const count = (shown: number) => `${shown} of ${items.length} shown; the rest is in ${elsewhere}.`;
  let room = most - size(heading) - size(count(items.length)) - size(end) - 4;
  if (room < 0) return undefined;
  const shown: string[] = [];
  for (const item of items) {
    room -= size(item) + 1;
    if (room < 0) break;
    shown.push(item);
  }
  const list = shown.length === 0 ? [] : [shown.join('\n')];
  return `${[heading, ...list, count(shown.length)].join('\n\n')}${end}`;
}

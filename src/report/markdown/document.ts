/** A limit on a text and how it is measured: in bytes, in characters. */
export interface Budget {
  readonly most: number;
  readonly size: (text: string) => number;
}

/** A list that may be cut between two items, never inside one. */
export interface Section {
  readonly heading: string;
  readonly items: readonly string[];
}

/**
 * `head`, the sections, `tail`. No section takes more than half of what its predecessors left, except the last:
 * a thousand unreadable files must not hide what was found in the others.
 */
export function markdownDocument(
  head: string,
  sections: readonly Section[],
  tail: string,
  budget: Budget,
): string {
  const filled = sections.filter(({ items }) => items.length > 0);
  const parts = [head];
  let room = budget.most - budget.size(head) - budget.size(tail) - 4;
  for (const [index, section] of filled.entries()) {
    const isLast = index === filled.length - 1;
    const text = fill(section, { ...budget, most: isLast ? room : Math.floor(room / 2) });
    room -= budget.size(text) + 2;
    parts.push(text);
  }
  return [...parts, tail].filter((part) => part !== '').join('\n\n');
}

function fill({ heading, items }: Section, { most, size }: Budget): string {
  const count = (shown: number) => `\n\n${shown} of ${items.length} shown.`;
  let room = most - size(heading) - size(count(items.length)) - 1;
  const shown: string[] = [];
  for (const item of items) {
    room -= size(item) + 1;
    if (room < 0) break;
    shown.push(item);
  }
  const isWhole = shown.length === items.length;
  return `${heading}\n\n${shown.join('\n')}${isWhole ? '' : count(shown.length)}`;
}

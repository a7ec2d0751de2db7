import { bits, comments, cuts, headers, heads, keys, mergeValues, words } from './vocabulary.ts';

type Pick = <Item>(items: readonly [Item, ...Item[]]) => Item;

/** A text that is YAML or nearly so; the same for the same seed. */
export function randomText(seed: number): string {
  const next = random(seed);
  const pick: Pick = (items) => items[Math.floor(next() * items.length)] ?? items[0];
  const text = next() < 0.3 ? soup(pick, next) : block(pick, next, 0, 0);
  return next() < 0.25 ? damaged(text, pick, next) : text;
}

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function block(pick: Pick, next: () => number, indent: number, depth: number): string {
  const head = depth === 0 ? pick(heads) : '';
  const isList = next() < 0.25 && head === '';
  let text = head;
  for (let count = 1 + Math.floor(next() * 4); count > 0; count--) {
    const margin = ' '.repeat(indent);
    if (next() < 0.12)
      text += pick(['\n', `${margin}# c\n`, '# c\n', '  \n', '\t\n', `${margin}\t# c\n`, '\r\n']);
    text += isList
      ? `${margin}-${value(pick, next, indent, depth)}`
      : `${margin}${entry(pick, next, indent, depth)}`;
  }
  if (depth === 0 && next() < 0.2) {
    text += pick(cuts);
    text += block(pick, next, 0, 1);
  }
  return text;
}

function entry(pick: Pick, next: () => number, indent: number, depth: number): string {
  const key = pick(keys);
  if (key.endsWith('\n')) return `${key}${' '.repeat(indent)}:${value(pick, next, indent, depth)}`;
  const between = pick([':', ':', ':', ':', ':', ' :', ':\t']);
  if (key.includes('<<') || next() < 0.06)
    return `${pick([key, '<<'])}${between} ${pick(mergeValues)}${pick(comments)}\n`;
  return `${key}${between}${value(pick, next, indent, depth)}`;
}

function value(pick: Pick, next: () => number, indent: number, depth: number): string {
  const kind = next();
  const comment = pick(comments);
  if (kind < 0.25 && depth < 4) {
    const property = pick(['', '', '', ' &m', ' &k', ' !!map', ' !x', ' &n !!seq', ' !!str']);
    return `${property}${comment}\n${block(pick, next, indent + pick([0, 1, 2, 2, 2, 4]), depth + 1)}`;
  }
  if (kind < 0.35) return ` ${blockScalar(pick, next, indent)}`;
  if (kind < 0.6) return ` ${flow(pick, next, 0)}${comment}\n`;
  return `${pick([' ', ' ', ' ', '  ', '\t', '\n  '])}${pick(words)}${comment}\n`;
}

function blockScalar(pick: Pick, next: () => number, indent: number): string {
  const header = pick(headers);
  let text = `${header}\n`;
  for (let count = Math.floor(next() * 4); count > 0; count--) {
    const margin = ' '.repeat(Math.max(0, indent + pick([2, 2, 2, 2, 3, 1, 0, 4])));
    text += pick([
      `${margin}x\n`,
      `${margin}x y # z\n`,
      '\n',
      `${margin}\n`,
      `${margin}- x: [\n`,
      `${margin}# x\n`,
      `${margin}\tx\n`,
      `${margin}x  \n`,
      `${margin}"x\n`,
      `${margin}x\u2028y\n`,
      `${margin}---\n`,
      `${margin}x\r\n`,
      `${margin}3\n`,
      '# c\n',
      '\t\n',
    ]);
  }
  return text;
}

function flow(pick: Pick, next: () => number, depth: number): string {
  const isMap = next() < 0.5;
  const gap = () =>
    pick(['', '', '', ' ', ' ', '\n', '\n  ', '\n    ', ' # c\n  ', '\n# c\n', '\t', '\n\t', '\r\n']);
  const node = (): string => (next() < 0.3 && depth < 3 ? flow(pick, next, depth + 1) : pick(words));
  const item = (): string => {
    const pair = `${pick(keys)}${pick([':', ': ', ': ', ' : ', ':\n '])}${pick(['', ' '])}${node()}`;
    return isMap
      ? pick([pair, pair, pair, node(), '"a":b', '<<: *m', '? a : b', 'a: ', '"a": "b"'])
      : pick([node(), node(), node(), pair, '"a":b']);
  };
  let text = '';
  for (let count = Math.floor(next() * 4); count > 0; count--)
    text += `${gap()}${item()}${gap()}${pick([',', ',', ',', ', ', count === 1 ? '' : ','])}`;
  return isMap ? `{${text}${gap()}}` : `[${text}${gap()}]`;
}

function soup(pick: Pick, next: () => number): string {
  let text = pick([
    'a: ',
    'a:\n  b: ',
    'a: &x {p: 1, q: [1]}\nb: ',
    'k: 1\n',
    '- ',
    '',
    'a:\n- ',
    'x: &x\n  y: &y {z: yes}\nw:\n  ',
    '{"a":1}\n',
    '{"a":',
  ]);
  for (let count = 1 + Math.floor(next() * 12); count > 0; count--) text += pick(bits);
  return text;
}

/** One place removed, doubled or replaced. */
function damaged(text: string, pick: Pick, next: () => number): string {
  const at = Math.floor(next() * text.length);
  const length = Math.floor(next() * 4);
  return text.slice(0, at) + pick(['', text.slice(at, at + 2 * length), ...bits]) + text.slice(at + length);
}

/** Addresses from `first` to `last`, both included. */
interface Range {
  readonly version: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/** Comparisons that a hostile list may cost at most. */
const mostComparisons = 1_000_000;

/** The ranges that are not within the others; of more than can be compared, those that are not written among them. */
export function rangesBeyond(ranges: readonly string[], others: readonly string[]): readonly string[] {
  const written = new Set(others);
  const left = ranges.filter((range) => !written.has(range));
  if (left.length * others.length > mostComparisons) return left;
  return left.filter((range) => isWithinRanges(range, others) === false);
}

/** Whether every address of one range (`10.0.0.0/8`, `::1`) is in one of the others; `undefined` for what is no range. */
export function isWithinRanges(range: string, others: readonly string[]): boolean | undefined {
  const inner = parseRange(range);
  if (inner === undefined) return undefined;
  return others.some((other) => {
    const outer = parseRange(other);
    return outer?.version === inner.version && outer.first <= inner.first && inner.last <= outer.last;
  });
}

function parseRange(text: string): Range | undefined {
  const [, address = '', length] = /^([\da-f:.]+)(?:\/(\d{1,3}))?$/i.exec(text.trim()) ?? [];
  const version = address.includes(':') ? 6 : 4;
  const bits = version === 6 ? 128 : 32;
  const number = version === 6 ? parseVersion6(address) : parseVersion4(address);
  const prefix = Number(length ?? bits);
  if (number === undefined || prefix > bits) return undefined;
  const size = 1n << BigInt(bits - prefix);
  const first = (number / size) * size;
  return { version, first, last: first + size - 1n };
}

function parseVersion4(address: string): bigint | undefined {
  const parts = address.split('.').map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : 256));
  if (parts.length !== 4 || parts.some((part) => part > 255)) return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function parseVersion6(address: string): bigint | undefined {
  const [head = '', tail, ...rest] = address.split('::');
  const groups = (text: string): readonly string[] => (text === '' ? [] : text.split(':'));
  const [left, right] = [groups(head), groups(tail ?? '')];
  const missing = 8 - left.length - right.length;
  if (rest.length > 0 || missing < 0 || (tail === undefined && missing > 0)) return undefined;
  const all = [...left, ...Array.from({ length: missing }, () => '0'), ...right];
  if (all.some((group) => !/^[\da-f]{1,4}$/i.test(group))) return undefined;
  return all.reduce((sum, group) => sum * 65_536n + BigInt(`0x${group}`), 0n);
}

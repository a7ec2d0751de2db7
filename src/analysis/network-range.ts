/** Half of all IPv4 addresses: two such ranges say "everybody" without writing `0.0.0.0/0`. */
const half = 2 ** 31;
/** Shorter prefixes hold a large part of the internet, whatever their first address is. */
const widestPrefix = { v4: 7, v6: 15 };

/** Whether address ranges (`10.0.0.0/8`, `::/0`) together admit about the whole internet; what is no range counts as none. */
export function isWorld(ranges: readonly string[]): boolean {
  const networks = ranges.flatMap((text) => parseRange(text.trim()) ?? []);
  if (networks.some(({ version, prefix }) => prefix <= widestPrefix[version])) return true;
  return covered(networks.filter(({ version }) => version === 'v4')) >= half;
}

interface Network {
  readonly version: 'v4' | 'v6';
  /** The first address of an IPv4 network as a number; 0 for IPv6, where nobody adds up. */
  readonly first: number;
  readonly prefix: number;
}

function parseRange(text: string): Network | undefined {
  const [address = '', length] = text.split('/', 2);
  const version = address.includes(':') ? 'v6' : 'v4';
  const prefix = length === undefined ? (version === 'v4' ? 32 : 128) : Number(length);
  if (!Number.isInteger(prefix) || prefix < 0 || length === '') return undefined;
  if (version === 'v6') return /^[\da-f:.]+$/i.test(address) ? { version, first: 0, prefix } : undefined;
  const bytes = address.split('.').map(Number);
  const isAddress = bytes.length === 4 && bytes.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256);
  if (!isAddress || prefix > 32) return undefined;
  const size = 2 ** (32 - prefix);
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return { version, first: Math.floor(number / size) * size, prefix };
}

/** How many addresses are in at least one of the networks; those never overlap in part. */
function covered(networks: readonly Network[]): number {
  let end = 0;
  let sum = 0;
  for (const { first, prefix } of networks.toSorted((a, b) => a.first - b.first || a.prefix - b.prefix)) {
    const last = first + 2 ** (32 - prefix);
    if (last > end) sum += last - Math.max(first, end);
    end = Math.max(end, last);
  }
  return sum;
}

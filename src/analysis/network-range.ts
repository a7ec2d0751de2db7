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
  const [, address = '', length] = /^([\da-f:.]+)(?:\/(\d{1,3}))?$/i.exec(text) ?? [];
  if (address.includes(':')) {
    const prefix = Number(length ?? 128);
    // These are never routed on the internet: private, link-local and multicast addresses.
    return prefix >= 7 && /^f[cdef]/i.test(address) ? undefined : { version: 'v6', first: 0, prefix };
  }
  const bytes = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number) ?? [];
  const prefix = Number(length ?? 32);
  if (bytes.length !== 4 || bytes.some((byte) => byte > 255) || prefix > 32) return undefined;
  const size = 2 ** (32 - prefix);
  const number = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  return { version: 'v4', first: Math.floor(number / size) * size, prefix };
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

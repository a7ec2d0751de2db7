import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
/** Of the record at the end of an archive, without its comment of up to 65,535 bytes. */
const endSize = 22;

/**
 * The bytes of a file in a ZIP archive; `undefined` when there is none of that name, when it is larger than `most`
 * bytes or when this is no archive of the plain kind (stored or deflated, unencrypted, below 4 GB). Writes nothing.
 */
export function unzip(archive: Buffer, name: string, most: number): Buffer | undefined {
  try {
    const entry = entriesOf(archive).find((each) => each.name === name);
    if (entry === undefined || entry.isEncrypted || entry.size > most) return undefined;
    const bytes = contentOf(archive, entry, most);
    return bytes?.length === entry.size ? bytes : undefined;
  } catch (error) {
    // Reading past the end, or what is no deflated data: both are what a damaged archive does.
    if (error instanceof RangeError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

function entriesOf(archive: Buffer): readonly Entry[] {
  const end = endOf(archive);
  if (end === undefined) return [];
  const entries: Entry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== directoryEntry) return [];
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString('utf8', at + 46, nameEnd),
      isEncrypted: (archive.readUInt16LE(at + 8) & 1) === 1,
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    });
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function endOf(archive: Buffer): number | undefined {
  const first = Math.max(0, archive.length - endSize - 65_535);
  for (let at = archive.length - endSize; at >= first; at -= 1) {
    if (archive.readUInt32LE(at) === endOfDirectory) return at;
  }
  return undefined;
}

function contentOf(archive: Buffer, { offset, packed, method }: Entry, most: number): Buffer | undefined {
  if (archive.readUInt32LE(offset) !== localHeader) return undefined;
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const bytes = archive.subarray(start, start + packed);
  if (method === 0) return bytes;
  return method === 8 ? inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) }) : undefined;
}

import { crc32, deflateRawSync } from 'node:zlib';

/** An entry; `name` is written as it is, also when no honest archive has it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Upper half of the external attributes: the mode of a file, `0o120777` for a link. */
  readonly mode?: number;
  /** What the headers claim instead of the true size in bytes. */
  readonly claimedSize?: number;
}

/** A zip archive as the artifact service makes it: deflated, times left out. */
export function zipOf(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o100644, claimedSize } of entries) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const file = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claimedSize ?? bytes.length, 18);
    shared.writeUInt16LE(file.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(mode * 0x10000, 6);
    tail.writeUInt32LE(offset, 10);
    const local = [Buffer.from('PK\x03\x04'), shared, file, packed];
    bodies.push(...local);
    directory.push(Buffer.from('PK\x01\x02\x14\x03'), shared, tail, file);
    offset += local.reduce((sum, part) => sum + part.length, 0);
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from('PK\x05\x06'), end]);
}

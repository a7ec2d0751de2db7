import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { readBytes } from '../working-tree.ts';

// To hash takes a fifth of a second for these.
const largestHashed = 100_000_000;

/**
 * The id git gives to the bytes of a file on disk, 40 or 64 hexadecimal digits as asked.
 * `undefined` for what is no file, cannot be read or is very large.
 */
export function readBlobId(path: string, length: number): string | undefined {
  try {
    const entry = lstatSync(path);
    if (!entry.isFile() || entry.size > largestHashed) return undefined;
    const bytes = readBytes(path);
    const hash = createHash(length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
  } catch {
    return undefined;
  }
}

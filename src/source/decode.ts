import type { Fault } from '../finding/fault.ts';
import { sourceFault } from './source-fault.ts';

// A byte order mark stays in the text, so that offsets count what the file contains.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a file's bytes, or why they are none. */
export function decodeText(path: string, bytes: Uint8Array): string | Fault {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return notText(path, 'is UTF-16');
  if (bytes.includes(0)) return notText(path, 'contains NUL bytes');
  try {
    return utf8.decode(bytes);
  } catch {
    return notText(path, 'is not valid UTF-8');
  }
}

function notText(path: string, what: string): Fault {
  const remedy = 'Save the file as UTF-8, or ignore its path in the policy';
  return sourceFault('not-text', path, `The file ${what}`, remedy);
}

/** A path as the system stores it, in bytes; `undefined` when they are no UTF-8. */
export function decodePath(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A path for people: what is not printable ASCII, and the backslash, as `\xff`. */
export function escapePath(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll(/[^\x20-\x5b\x5d-\x7e]/g, escapeByte);
}

function escapeByte(byte: string): string {
  return `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

import type { Fault, FaultName } from '../finding/fault.ts';
import { largestFile } from './limits.ts';

/** A fault of this stage about a whole file. */
export function sourceFault(name: FaultName, path: string, cause: string, remedy: string): Fault {
  return { name, stage: 'source', place: { path }, cause, remedy };
}

export function unreadable(path: string, reason: string): Fault {
  const cause = `The file could not be read: ${reason}`;
  return sourceFault('unreadable', path, cause, 'Make it readable for the user who runs the gate');
}

export function absent(path: string): Fault {
  const cause = 'There is no such file';
  return sourceFault('unreadable', path, cause, 'Check the path, or remove the reference to it');
}

export function tooLarge(path: string, size: number, limit = largestFile): Fault {
  const cause = `The file has ${size} bytes, more than the limit of ${limit}`;
  return sourceFault('file-too-large', path, cause, 'Split the file, or ignore its path in the policy');
}

export function symlink(path: string): Fault {
  const cause = 'A symbolic link stands in this path, and links are not followed';
  return sourceFault('symlink', path, cause, 'Replace the link with the file it points to');
}

export function submodule(path: string): Fault {
  const cause = 'This is part of another repository (a submodule), which is not looked into';
  return sourceFault('submodule', path, cause, 'Review the change where that repository lives');
}

export function notUtf8Name(path: string): Fault {
  const cause = 'The name of the file is not valid UTF-8';
  return sourceFault('unreadable', path, cause, 'Rename the file');
}

export function unlistable(path: string, reason: string): Fault {
  const cause = `The directory could not be listed: ${reason}`;
  return sourceFault('unreadable', path, cause, 'Make it readable for the user who runs the gate');
}

import { homedir } from 'node:os';
import { delimiter, isAbsolute } from 'node:path';

/** What programs need to start at all; everything else, tokens above all, stays behind. Windows names included. */
const passed = ['TMPDIR', 'SystemRoot', 'PATHEXT', 'TEMP', 'TMP'];

/** The folders programs are looked for in. Relative ones depend on where a child runs, so they are left out. */
export function searchPath(): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).filter(isAbsolute);
}

/**
 * The environment of a child process: search path, temporary folder, language C, the given home, and `extra`.
 */
export function cleanEnvironment(home: string, extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    PATH: searchPath().join(delimiter),
    HOME: home,
    USERPROFILE: home,
    LANG: 'C',
    LC_ALL: 'C',
  };
  for (const name of passed) {
    const value = process.env[name];
    if (value !== undefined) environment[name] = value;
  }
  return { ...environment, ...extra };
}

/** The home of the user who runs us. */
export function ownHome(): string {
  return process.env['HOME'] ?? homedir();
}

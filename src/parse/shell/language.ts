import type { Language } from './model.ts';

const posix = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'mksh', 'rbash', 'zsh']);

/** Whether a program of this name reads scripts of the POSIX family. */
export function isPosix(program: string): boolean {
  return posix.has(program);
}

/** What a program of this name reads. */
export function languageOf(program: string): Language {
  if (isPosix(program)) return 'posix';
  if (program === 'powershell' || program === 'pwsh') return 'powershell';
  return program === 'cmd' ? 'cmd' : 'other';
}

/** Base name of a program's path; on Windows in lower case without `.exe`. */
export function baseName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const windows = /^(?:.*\\)?([^\\]+)\.(?:exe|cmd)$/i.exec(name)?.[1];
  return windows?.toLowerCase() ?? name;
}

/** The arguments behind a program that reads scripts, and its base name. */
interface Interpreter<Given> {
  readonly name: string;
  readonly words: readonly Given[];
}

/** The program that reads the script in `/usr/bin/env -S bash -e`, `conda run -n x /bin/bash -c`: the last that is a shell, else the first. */
export function interpreterOf<Given extends { readonly text: string }>(
  words: readonly Given[],
): Interpreter<Given> {
  const names = words.map(({ text }) => baseName(text));
  const shell = names.findLastIndex((name) => languageOf(name) !== 'other');
  const at =
    shell === -1
      ? names.findIndex((name, index) => name !== 'env' && !words[index]?.text.startsWith('-'))
      : shell;
  return { name: (names[at] ?? '').toLowerCase(), words: words.slice(at + 1) };
}

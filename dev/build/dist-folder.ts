import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes `folder` hold these files and nothing else. */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of strangers(folder, files)) rmSync(join(folder, name), { recursive: true });
  for (const [name, text] of files) {
    // The command line is run as a program.
    writeFileSync(join(folder, name), text, { mode: name === 'cli.js' ? 0o755 : 0o644 });
  }
}

/** One line for each name or content in which `folder` differs from these files. */
export function differences(folder: string, files: ReadonlyMap<string, string>): string[] {
  const wrong = [...files].flatMap(([name, text]) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [`missing: ${name}`];
    return readFileSync(path).equals(Buffer.from(text)) ? [] : [`differs: ${name}`];
  });
  return [...wrong, ...strangers(folder, files).map((name) => `not made by the build: ${name}`)];
}

function strangers(folder: string, files: ReadonlyMap<string, string>): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => !files.has(name));
}

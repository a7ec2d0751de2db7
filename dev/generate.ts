import { generated } from './generate/generated.ts';
import { readFile, writeFile } from 'node:fs/promises';

/** Writes what is made from the rules and schemas, or with `--check` says what is out of date. */
const checkOnly = process.argv.includes('--check');
const stale: string[] = [];
for (const { path, text } of await generated()) {
  const present = await readFile(path, 'utf8').catch(() => undefined);
  if (present === text) continue;
  stale.push(path);
  if (!checkOnly) await writeFile(path, text);
}
for (const path of stale)
  console.log(checkOnly ? `${path} is out of date: npm run generate` : `wrote ${path}`);
if (checkOnly && stale.length > 0) process.exitCode = 1;

import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });
const licenseFile = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

/** The licence texts of the packages that the bundled modules (absolute paths) come from, by name and version. */
export function licenses(modules: readonly string[]): string {
  const texts = new Map<string, string>();
  for (const folder of new Set(modules.flatMap(packageFolder))) {
    const { name, version, license } = manifest.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    );
    texts.set(`${name} ${version} (${license})`, licenseText(folder));
  }
  const sorted = [...texts].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([title, text]) => `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`).join('\n\n');
}

/** `…/node_modules/@scope/name/lib/a.js` → `…/node_modules/@scope/name`; none for a module of our own. */
function packageFolder(module: string): string[] {
  const parts = module.split(sep);
  const at = parts.lastIndexOf('node_modules') + 1;
  if (at === 0) return [];
  return [parts.slice(0, at + (parts[at]?.startsWith('@') ? 2 : 1)).join(sep)];
}

function licenseText(folder: string): string {
  const names = readdirSync(folder)
    .filter((name) => licenseFile.test(name))
    .toSorted();
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.length > 0 ? texts.join('\n\n') : 'The package carries no licence text.';
}

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bundle } from '../../dev/build/bundle.ts';
import { differences, writeFolder } from '../../dev/build/dist-folder.ts';
import { project } from './project.ts';

const sources = {
  'tsconfig.json': '{}',
  'src/cli.ts': "#!/usr/bin/env node\nawait import('./cli/main.ts');\n",
  'src/action.ts': "await import('./action/main.ts');\n",
  'src/index.ts': "export { inspect } from './inspect.ts';\n",
  'src/inspect.ts':
    "import { parse } from 'parser';\nexport const inspect = (text: string) => parse(text);\n",
  'src/cli/main.ts': "import { inspect } from '../inspect.ts';\nconsole.log('cli', inspect('a'));\n",
  'src/action/main.ts': "import { inspect } from '../inspect.ts';\nconsole.log('action', inspect('a'));\n",
  'node_modules/parser/package.json':
    '{ "name": "parser", "version": "1.2.3", "license": "ISC", "main": "lib/parser.js" }',
  'node_modules/parser/lib/parser.js':
    "exports.parse = (text) => require('node:path').join(text, require('./deep.js'));",
  'node_modules/parser/lib/deep.js': "module.exports = 'deep';",
  'node_modules/parser/LICENSE.md': 'Copyright of the parser\r\n',
};

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function checkout(changed: Readonly<Record<string, string>> = {}): string {
  const folder = project({ ...sources, ...changed });
  folders.push(folder);
  return folder;
}

test('two checkouts in different folders build the same bytes', async () => {
  const one = await bundle(checkout());
  const other = await bundle(checkout());
  expect([...one]).toEqual([...other]);
});

test('the build has an entry each, the rest of each entry, what they share, and the licences', async () => {
  const files = await bundle(checkout());
  expect([...files.keys()]).toEqual([
    'action-main.js',
    'action.js',
    'cli-main.js',
    'cli.js',
    'index.js',
    'inspect.js',
    'licenses.txt',
  ]);
  expect(files.get('cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test('the licence text of a bundled package stands in licenses.txt', async () => {
  const files = await bundle(checkout());
  expect(files.get('licenses.txt')).toBe(
    'parser 1.2.3 (ISC)\n------------------\n\nCopyright of the parser\n',
  );
});

test('an entry may load a few lines before it looked at the version of Node', async () => {
  const guard = "import { isRecent } from './guard.ts';\nif (isRecent) await import('./cli/main.ts');\n";
  const files = await bundle(
    checkout({ 'src/cli.ts': guard, 'src/guard.ts': 'export const isRecent = true;\n' }),
  );
  expect([...files.keys()]).toContain('cli-main.js');
});

test('an entry that loads the rest before it looked at the version of Node is refused', async () => {
  const rest = `export const lines = [${"'a line of the rest',".repeat(250)}];\n`;
  const entry = "import { lines } from './rest.ts';\nconsole.log(lines);\n";
  await expect(bundle(checkout({ 'src/cli.ts': entry, 'src/rest.ts': rest }))).rejects.toThrow(
    /^cli\.js must load the rest with import\(\) only/,
  );
});

test('a package that is not installed is refused, not left to the user', async () => {
  const folder = checkout({ 'src/inspect.ts': "export { inspect } from 'absent';\n" });
  await expect(bundle(folder)).rejects.toThrow(/absent/);
});

test('a folder as it was written has no differences', async () => {
  const files = await bundle(checkout());
  const dist = checkout();
  writeFolder(dist, files);
  expect(differences(dist, files)).toEqual([]);
});

test('a file that is changed, missing or left over is named', async () => {
  const files = await bundle(checkout());
  const dist = join(checkout(), 'dist');
  writeFolder(dist, files);
  writeFileSync(join(dist, 'cli.js'), 'changed');
  rmSync(join(dist, 'index.js'));
  writeFileSync(join(dist, 'old.js'), '');
  expect(differences(dist, files)).toEqual([
    'differs: cli.js',
    'missing: index.js',
    'not made by the build: old.js',
  ]);
});

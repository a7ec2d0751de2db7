import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from './project.ts';

const root = join(import.meta.dirname, '../..');

/** What the check of the layers says about these files of src; nothing when all is well. */
function complaints(files: Readonly<Record<string, string>>): string[] {
  const folder = project({ 'package.json': '{ "type": "module" }', ...files });
  try {
    for (const path of ['.dependency-cruiser.mjs', 'tsconfig.json', 'dev/check/layers.ts']) {
      cpSync(join(root, path), join(folder, path));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const { stderr, status } = spawnSync(process.execPath, ['dev/check/layers.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const lines = stderr.split('\n').filter((line) => line !== '');
    if (status !== (lines.length === 0 ? 0 : 1)) throw new Error(`exit code ${status}: ${stderr}`);
    return lines;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const tree = {
  'src/source/tree.ts': 'export interface Tree { readonly label: string }\nexport const none = 1;\n',
};

const refused = complaints({
  ...tree,
  'src/parse/yaml.ts': "import type { Tree } from '../source/tree.ts';\nexport type Text = Tree;\n",
  'src/render/helm.ts': "import { none } from '../source/tree.ts';\nexport const chart = none;\n",
  'src/rules/code/a.ts':
    "import { env } from 'node:process';\nimport { z } from 'zod';\nexport default [env, z];\n",
  'src/bundle/a.ts': "import type { B } from './b.ts';\nexport interface A { readonly b: B }\n",
  'src/bundle/b.ts': "import type { A } from './a.ts';\nexport interface B { readonly a: A }\n",
  'src/shared/a.ts': "export type { Tree } from '../source/tree.ts';\n",
});
const about = (path: string) => refused.filter((line) => line.includes(`: ${path} →`));

test('imports along the layers are accepted', () => {
  const found = complaints({
    ...tree,
    'src/parse/yaml/yaml.ts': "import { load } from 'js-yaml';\nexport const parse = load;\n",
    'src/render/helm.ts': "import type { Tree } from '../source/tree.ts';\nexport type Chart = Tree;\n",
    'src/rules/cluster/rule.ts':
      "import { parse } from '../../parse/yaml/yaml.ts';\nexport const rule = parse;\n",
    'src/source/git.ts': "import { spawn } from 'node:child_process';\nexport const git = spawn;\n",
  });
  expect(found).toEqual([]);
});

test('an import against the layers is refused, a type too', () => {
  expect(about('src/parse/yaml.ts')).toEqual(['layers-of-parse: src/parse/yaml.ts → src/source/tree.ts']);
});

test('a value is refused where only types may be imported', () => {
  expect(about('src/render/helm.ts')).toEqual(['values-of-render: src/render/helm.ts → src/source/tree.ts']);
});

test('a rule may import neither Node nor a package', () => {
  const rules = about('src/rules/code/a.ts').map((line) => line.split(':')[0]);
  expect(new Set(rules)).toEqual(new Set(['packages-of-a-rule', 'packages-of-rules', 'system-of-rules']));
});

test('two modules that need each other for types only are a cycle', () => {
  expect(about('src/bundle/a.ts')).toEqual(['no-cycle: src/bundle/a.ts → src/bundle/b.ts → src/bundle/a.ts']);
});

test('a folder without a row in the table is refused', () => {
  expect(about('src/shared/a.ts')).toEqual(['from-unlisted-folder: src/shared/a.ts → src/source/tree.ts']);
});

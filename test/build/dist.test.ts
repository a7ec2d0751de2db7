import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { project } from './project.ts';

const dist = join(import.meta.dirname, '../../dist');

/** Where nothing is installed, as at a user of the action. */
const bare = project({ 'package.json': '{ "type": "module" }' });
cpSync(dist, join(bare, 'dist'), { recursive: true });
afterAll(() => rmSync(bare, { recursive: true }));

function run(...args: readonly string[]) {
  return spawnSync(process.execPath, args, {
    cwd: bare,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
}

const pretendNode20 = `data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } });",
)}`;

test.each(['cli.js', 'action.js'])(
  '%s says in one line which Node it needs when told that it runs on 20',
  (entry) => {
    const { status, stdout, stderr } = run('--import', pretendNode20, `dist/${entry}`);
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringMatching(/\b22\b.*\b20\.19\.0\b/)]);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  },
);

test('the command line runs without node_modules', () => {
  const { status, stdout } = run('dist/cli.js', '--help');
  expect(stdout).toContain('concentric');
  expect(status).toBe(0);
});

test('the library loads without node_modules', () => {
  const { status, stdout } = run(
    '--input-type=module',
    '--eval',
    "console.log(typeof (await import('./dist/index.js')))",
  );
  expect(stdout).toBe('object\n');
  expect(status).toBe(0);
});

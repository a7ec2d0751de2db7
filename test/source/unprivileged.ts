import { execFileSync, spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join, resolve } from 'node:path';

const source = resolve(import.meta.dirname, '../..');
const nobody = 65_534;

/**
 * Runs statements in a child process that permissions bind: as another user where we are root. They see the
 * module at `path` of this repository as `module` and `root`, and `print` one value, which is returned.
 * The folder is handed over to that user for good.
 */
export function askUnprivileged(root: string, path: string, statements: string): unknown {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) execFileSync('chown', ['-R', `${nobody}:${nobody}`, root]);
  const script = `
    const module = await import(${JSON.stringify(pathToFileURL(join(source, path)).href)});
    const root = ${JSON.stringify(root)};
    const print = (value) => console.log(JSON.stringify(value));
    ${statements}`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    env: { PATH: process.env['PATH'], HOME: root },
    encoding: 'utf8',
    timeout: 30_000,
    ...(isRoot ? { uid: nobody, gid: nobody } : {}),
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

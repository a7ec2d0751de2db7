import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostPod } from '../support/manifests.ts';
import { temporaryFolder, writeFiles } from '../support/repository.ts';

const entry = join(import.meta.dirname, '../../src/cli.ts');

/** Runs a check whose report is larger than a pipe holds, and goes away after the first piece of `stream`. */
function leaveEarly(stream: 'stdout' | 'stderr', args: readonly string[]) {
  const folder = temporaryFolder();
  const pods = Array.from({ length: 400 }, (_, index) => hostPod(`pod-${index}`));
  writeFiles(folder, { 'all.yaml': pods.join('---\n') });
  const child = spawn(process.execPath, [entry, 'check', ...args], { cwd: folder });
  const other = stream === 'stdout' ? child.stderr : child.stdout;
  let said = '';
  other.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child[stream].once('data', () => child[stream].destroy());
  return new Promise<{ code: number | null; other: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, other: said }));
  });
}

describe('output', () => {
  it.each(['terminal', 'json', 'markdown'])(
    'changes neither exit code nor standard error: %s',
    async (format) => {
      expect(await leaveEarly('stdout', ['--format', format])).toEqual({ code: 1, other: '' });
    },
  );

  it('to a reader of standard error that goes away changes neither exit code nor report', async () => {
    const { code, other } = await leaveEarly('stderr', ['--debug', '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(other)).toMatchObject({ verdict: 'blocked', counts: { introduced: 400 } });
  });

  it.runIf(existsSync('/dev/full'))('to a full disk is told apart from a verdict', () => {
    const full = openSync('/dev/full', 'w');
    const args = [entry, 'check', '--all'];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: temporaryFolder(),
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr.toString()).toMatch(/^concentric: The output cannot be written: ENOSPC\n {2}\S/);
  });
});

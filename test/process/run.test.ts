import { existsSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/process/run.ts';
import type { RunRequest, RunResult } from '../../src/process/run.ts';
import { temporaryFolder } from '../support/repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

function runScript(script: string, request: Partial<RunRequest> = {}): Promise<RunResult> {
  const program = process.execPath;
  return run({ program, args: ['--eval', script], cwd: temporaryFolder(), ...request });
}

function outputOf(result: RunResult): string {
  if (result.state !== 'exited') throw new Error(result.cause);
  return result.stdout.toString();
}

describe('run', () => {
  it('gives the exit code, the bytes of the output and the words on standard error', async () => {
    const result = await runScript(
      'process.stdout.write(Buffer.from([0xff, 0x00, 0x0a])); console.error("oh"); process.exitCode = 3;',
    );
    expect(result).toEqual({
      state: 'exited',
      code: 3,
      stdout: Buffer.from([0xff, 0x00, 0x0a]),
      stderr: 'oh\n',
    });
  });

  it('passes arguments as they are, without a shell', async () => {
    const words = ['$(touch x)', 'a b', '"', '`x`', '; exit 9'];
    const args = ['--eval', 'console.log(JSON.stringify(process.argv.slice(1)))', '--', ...words];
    const result = await run({ program: process.execPath, args, cwd: temporaryFolder() });
    expect(JSON.parse(outputOf(result))).toEqual(words);
  });

  it('writes standard input, and closes it when there is none', async () => {
    const echo = 'process.stdin.pipe(process.stdout)';
    expect(outputOf(await runScript(echo, { stdin: Buffer.from('in') }))).toBe('in');
    expect(outputOf(await runScript(echo))).toBe('');
  });

  it('survives a program that does not read its input', async () => {
    const result = await runScript('process.exitCode = 4', { stdin: Buffer.alloc(5_000_000) });
    expect(result).toMatchObject({ state: 'exited', code: 4 });
  });

  it('hands no variable of its own environment on, tokens above all', async () => {
    vi.stubEnv('GITHUB_TOKEN', 'secret');
    vi.stubEnv('NODE_OPTIONS', '--no-warnings');
    const script = 'console.log(JSON.stringify(process.env))';
    const environment: unknown = JSON.parse(
      outputOf(await runScript(script, { environment: { EXTRA: '1' } })),
    );
    expect(environment).toMatchObject({ LANG: 'C', EXTRA: '1' });
    expect(environment).not.toHaveProperty('NODE_OPTIONS');
    expect(JSON.stringify(environment)).not.toContain('secret');
  });

  it('leaves out of the search path what depends on the folder', async () => {
    const absolute = process.env['PATH'] ?? '';
    vi.stubEnv('PATH', ['', '.', 'bin', absolute].join(delimiter));
    expect(outputOf(await runScript('process.stdout.write(process.env.PATH)'))).toBe(absolute);
  });

  it('gives an empty home that is gone afterwards', async () => {
    const script =
      'const os = require("node:os"), fs = require("node:fs");' +
      'console.log(os.homedir()); console.log(fs.readdirSync(os.homedir()).length); fs.writeFileSync(os.homedir() + "/x", "")';
    const [home, entries] = outputOf(await runScript(script)).split('\n');
    expect(entries).toBe('0');
    expect(home).not.toBe(process.env['HOME']);
    expect(existsSync(home ?? '')).toBe(false);
  });

  it('gives the home of the user where asked', async () => {
    const result = await runScript('console.log(process.env.HOME)', { home: 'own' });
    expect(outputOf(result)).toBe(`${process.env['HOME']}\n`);
  });

  it('stops a program that takes too long, with everything it started', async () => {
    const beats = join(temporaryFolder(), 'beats');
    const grandchild = `setInterval(() => require("node:fs").appendFileSync(${JSON.stringify(beats)}, "x"), 5)`;
    const script =
      `require("node:child_process").spawn(process.execPath, ["--eval", ${JSON.stringify(grandchild)}], { stdio: "inherit" });` +
      'console.error("started"); setInterval(() => {}, 1000)';
    const result = await runScript(script, { timeout: 3000 });
    expect(result).toMatchObject({ state: 'not-finished', problem: 'timed-out', stderr: 'started\n' });
    await sleep(100);
    const counted = statSync(beats).size;
    await sleep(200);
    expect(counted).toBeGreaterThan(0);
    expect(statSync(beats).size).toBe(counted);
  });

  it('does not wait for what a program leaves running behind it', async () => {
    const script =
      'require("node:child_process").spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"], { stdio: "inherit" }).unref()';
    const result = await runScript(script, { timeout: 20_000 });
    expect(result).toMatchObject({ state: 'exited', code: 0 });
  });

  it('stops a program that writes too much', async () => {
    const script = 'setInterval(() => process.stdout.write("x".repeat(1000)), 1)';
    const result = await runScript(script, { largestOutput: 10_000 });
    expect(result).toMatchObject({ state: 'not-finished', problem: 'too-much-output' });
  });

  it('says when somebody else ended the program', async () => {
    const result = await runScript('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)');
    expect(result).toMatchObject({ state: 'not-finished', problem: 'signalled' });
  });

  it('tells a missing program from one that cannot be started', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'plain'), 'text', { mode: 0o644 });
    expect(await problemOf({ program: 'concentric-no-such-program', args: [], cwd })).toBe('missing');
    expect(await problemOf({ program: join(cwd, 'plain'), args: [], cwd })).toBe('not-started');
    expect(await problemOf({ program: process.execPath, args: [], cwd: join(cwd, 'none') })).toBe(
      'not-started',
    );
    expect(await problemOf({ program: process.execPath, args: ['a\0b'], cwd })).toBe('not-started');
  });
});

async function problemOf(request: RunRequest): Promise<string> {
  const result = await run(request);
  return result.state === 'not-finished' ? result.problem : `exited with ${result.code}`;
}

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { parseArgs, styleText } from 'node:util';

const root = join(import.meta.dirname, '..');

/** What a change must pass, in the order of the report. Steps only read, so that they may run side by side. */
const steps = {
  generate: 'node dev/generate.ts --check',
  format: 'oxfmt --check src test dev',
  typecheck: 'tsc -p .',
  lint: 'oxlint --type-aware --deny-warnings src test dev',
  layers: 'node dev/check/layers.ts',
  'dead-code': 'knip',
  test: 'vitest run',
  build: 'node dev/build.ts --check',
};
const atOnce = 2;

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

const { values } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } });
const unknown = values.without.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`--without ${unknown.join(', ')}: the steps are ${Object.keys(steps).join(', ')}`);
  process.exitCode = 2;
} else {
  await check();
}

async function check(): Promise<void> {
  const started = performance.now();
  let failed = 0;
  const results = runAll(Object.entries(steps).filter(([name]) => !values.without.includes(name)));
  for (const result of results) {
    const { name, passed, seconds, output } = await result;
    const mark = passed ? styleText('green', '✓') : styleText('red', '✗');
    console.log(`${mark} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`);
    if (!passed) console.log(output.trimEnd());
    failed += passed ? 0 : 1;
  }
  console.log(`${results.length - failed} passed, ${failed} failed in ${secondsSince(started).toFixed(1)} s`);
  if (failed > 0) process.exitCode = 1;
}

/** Runs the commands in order, `atOnce` at a time. */
function runAll(commands: readonly (readonly [string, string])[]): Promise<Result>[] {
  const tasks = commands.map(([name, command]) => ({ name, command, ...Promise.withResolvers<Result>() }));
  const queue = tasks.values();
  const work = async () => {
    for (const task of queue) task.resolve(await run(task.name, task.command));
  };
  for (let worker = 0; worker < atOnce; worker += 1) void work();
  return tasks.map((task) => task.promise);
}

function run(name: string, command: string): Promise<Result> {
  const started = performance.now();
  const [program = '', ...args] = command.split(' ');
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const { promise, resolve } = Promise.withResolvers<Result>();
  const output: Buffer[] = [];
  const end = (passed: boolean) => {
    resolve({ name, passed, seconds: secondsSince(started), output: Buffer.concat(output).toString() });
  };
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: path, ...colour },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.on('data', (bytes: Buffer) => output.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => output.push(bytes));
  child.on('error', (error) => {
    output.push(Buffer.from(`${error.message}\n`));
    end(false);
  });
  child.on('close', (code) => end(code === 0));
  return promise;
}

function secondsSince(started: number): number {
  return (performance.now() - started) / 1000;
}

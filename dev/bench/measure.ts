import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
}

/** The medians of several runs. */
export interface Measurement {
  /** Wall time of the whole process. */
  readonly seconds: number;
  /** Peak resident memory in MB; not known for a program that is not Node. */
  readonly megabytes: number | undefined;
}

const memoryVariable = 'BENCH_MEMORY_FILE';
/** Loaded into the measured Node: there is no portable way to ask for the peak memory of a child from outside. */
const writeMemory = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.${memoryVariable}, String(process.resourceUsage().maxRSS)));`;

/** Runs Node on `args` as a process of its own; see `measure`. */
export function node(args: readonly string[], folder: string): Command {
  const preload = `data:text/javascript,${encodeURIComponent(writeMemory)}`;
  return { program: process.execPath, args: ['--import', preload, ...args], folder };
}

/** Runs the command once untimed and `runs` times timed; throws when it ends with a code above 1. */
export async function measure(command: Command, runs: number): Promise<Measurement> {
  const measured: Measurement[] = [];
  await once(command);
  for (let run = 0; run < runs; run += 1) measured.push(await once(command));
  const megabytes = measured.flatMap((one) => one.megabytes ?? []);
  return {
    seconds: median(measured.map((one) => one.seconds)),
    megabytes: megabytes.length > 0 ? median(megabytes) : undefined,
  };
}

async function once({ program, args, folder }: Command): Promise<Measurement> {
  const scratch = mkdtempSync(join(tmpdir(), 'concentric-bench-'));
  const memoryFile = join(scratch, 'memory');
  try {
    const started = performance.now();
    const env = { ...process.env, [memoryVariable]: memoryFile };
    const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
    const errors: Buffer[] = [];
    child.stderr.on('data', (bytes: Buffer) => errors.push(bytes));
    const { promise, resolve, reject } = Promise.withResolvers<number | null>();
    child.on('error', reject);
    child.on('close', resolve);
    const code = await promise;
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0 && code !== 1) {
      throw new Error(
        `${program} ${args.join(' ')} ended with ${code}:\n${Buffer.concat(errors).toString()}`,
      );
    }
    return { seconds, megabytes: readMemory(memoryFile) };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Node reports kilobytes on every system. */
function readMemory(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) / 1024;
  } catch {
    return undefined;
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}

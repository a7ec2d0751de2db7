import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateDockerfiles } from './dockerfiles.ts';
import { changeTree, generateTree } from './generate-tree.ts';
import { measure, node, type Measurement } from './measure.ts';
import { createRepository, type Repository } from './repository.ts';

interface Row extends Measurement {
  readonly name: string;
  /** Time as a multiple of the floor's. */
  readonly ratio?: number;
  readonly goal?: string;
  readonly met?: boolean;
}

const files = 10_000;
const dockerfiles = 2_000;
const goals = {
  engine: { ratio: 2, megabytes: 350 },
  catalogue: { ratio: 3, megabytes: 400 },
  changeSeconds: 0.7,
  dockerfileSeconds: 4,
  /** Beyond an empty Node, from its many files: more than the bundle makes a change without Dockerfiles pay. */
  shellParserSeconds: 0.02,
};

/** A rule or two for each kind of model: what they cost is the engine's cost, however long the catalogue grows. */
const someRules =
  'public-api-server,wildcard-permission,ingress-without-tls,duplicate-key,privileged-container,privilege-escalation,host-pid,host-ipc,host-network,runtime-socket-in-pod,runtime-socket-in-service,privileged-service,root-user,floating-image,floating-base-image,floating-service-image,secret-in-image,secret-in-service,unverified-download';

const cli = join(import.meta.dirname, '../../dist/cli.js');

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
});

const runs = Number(values.runs);

if (!Number.isInteger(runs) || runs < 1) {
  fail(`--runs ${values.runs}: a whole number from 1`);
} else if (existsSync(cli)) {
  const tree = generateTree(files, 1);
  const repository = createRepository(tree, changeTree(tree));
  const images = createRepository(generateDockerfiles(dockerfiles, 1));
  try {
    print([...(await measureAll(repository)), ...(await measureDockerfiles(images))]);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  } finally {
    for (const { folder } of [repository, images]) rmSync(folder, { recursive: true });
  }
} else {
  fail('dist/cli.js is missing: run `npm run build` first');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function measureAll({ folder, base, head }: Repository): Promise<Row[]> {
  const floor = await measure(node([join(import.meta.dirname, 'floor.ts')], folder), runs);
  const some = ['--rules', someRules];
  const engine = await measure(node([cli, 'check', '--all', ...some], folder), runs);
  const all = await measure(node([cli, 'check', '--all'], folder), runs);
  const change = await measure(node([cli, 'check', '--base', base, '--head', head], folder), runs);
  const row = (name: string, measured: Measurement) => {
    return { name, ...measured, ratio: measured.seconds / floor.seconds };
  };
  const rows: Row[] = [
    row('floor: read and parse', floor),
    bounded(row(`check --all, few rules`, engine), goals.engine),
    bounded(row('check --all, all rules', all), goals.catalogue),
    {
      ...row('check of 5 changed files', change),
      goal: `≤ ${goals.changeSeconds} s`,
      met: change.seconds <= goals.changeSeconds,
    },
  ];
  if (isOnPath('kube-linter')) {
    rows.push(
      row('kube-linter lint', await measure({ program: 'kube-linter', args: ['lint', '.'], folder }, runs)),
    );
  }
  return rows;
}

async function measureDockerfiles({ folder }: Repository): Promise<Row[]> {
  const all = await measure(node([cli, 'check', '--all'], folder), runs);
  const evaluate = (code: string) => measure(node(['--input-type=module', '--eval', code], folder), runs);
  const empty = await evaluate('');
  const parser = await evaluate(`await import(${JSON.stringify(import.meta.resolve('unbash'))})`);
  const { dockerfileSeconds, shellParserSeconds } = goals;
  return [
    {
      name: `dockerfiles: ${dockerfiles}`,
      ...all,
      goal: `≤ ${dockerfileSeconds} s`,
      met: all.seconds <= dockerfileSeconds,
    },
    { name: 'Node alone', ...empty },
    {
      name: 'and the shell parser',
      ...parser,
      goal: `≤ ${shellParserSeconds} s more`,
      met: parser.seconds - empty.seconds <= shellParserSeconds,
    },
  ];
}

function bounded(
  row: Row & { readonly ratio: number },
  { ratio, megabytes }: { readonly ratio: number; readonly megabytes: number },
): Row {
  const met = row.ratio <= ratio && (row.megabytes ?? Infinity) <= megabytes;
  return { ...row, goal: `≤ ${ratio} × floor, ≤ ${megabytes} MB`, met };
}

function isOnPath(program: string): boolean {
  try {
    execFileSync(program, ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function print(rows: readonly Row[]): void {
  if (values.json) {
    console.log(JSON.stringify({ node: process.version, files, rows }, null, 2));
    return;
  }
  console.log(`${files} files, median of ${runs} runs, Node ${process.versions.node}\n`);
  console.log(
    `${'run'.padEnd(26)} ${'seconds'.padStart(8)} ${'peak MB'.padStart(8)} ${'× floor'.padStart(8)}   goal`,
  );
  for (const { name, seconds, megabytes, ratio, goal, met } of rows) {
    const numbers = [seconds.toFixed(2), megabytes?.toFixed(0) ?? '–', ratio?.toFixed(2) ?? ''];
    const verdict = goal === undefined ? '' : `   ${goal}: ${met ? 'met' : 'missed'}`;
    console.log(`${name.padEnd(26)} ${numbers.map((number) => number.padStart(8)).join(' ')}${verdict}`);
  }
}

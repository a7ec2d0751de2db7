import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const runner = join(root, '../shared/conformance/run.mjs');

/** The least agreement (0 to 1) that each corpus of recorded verdicts must keep. */
const minima = z.record(z.string(), z.number().min(0).max(1));
const tallies = z.record(z.string(), z.object({ agreement: z.number(), cases: z.number(), met: z.number() }));

if (existsSync(runner)) judge();
else console.log('The corpora are not here: nothing to compare with.');

function judge(): void {
  const least = minima.parse(JSON.parse(readFileSync(join(root, 'test/conformance/minima.json'), 'utf8')));
  const run = spawnSync(process.execPath, [runner, '--json'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) {
    console.error(run.stderr);
    process.exitCode = 1;
    return;
  }
  const found = tallies.parse(JSON.parse(run.stdout));
  let failed = 0;
  const corpora = [...new Set([...Object.keys(least), ...Object.keys(found)])].toSorted();
  for (const corpus of corpora) {
    const minimum = least[corpus];
    const tally = found[corpus];
    const passed = minimum !== undefined && tally !== undefined && tally.agreement >= minimum;
    failed += passed ? 0 : 1;
    const met = tally ? `${percent(tally.agreement)} (${tally.met} of ${tally.cases})` : 'was not run';
    const wanted = minimum === undefined ? 'has no minimum' : `at least ${percent(minimum)}`;
    console.log(`${passed ? '✓' : '✗'} ${corpus.padEnd(14)} ${met}, ${wanted}`);
  }
  console.log(`${corpora.length - failed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

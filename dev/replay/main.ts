import { parseArgs } from 'node:util';
import { selectRules } from '../../src/rules/select.ts';
import { balance, replay } from './replay.ts';

/** `node dev/replay/main.ts [--commits 150] [FOLDER…]`: what each of the last commits of repositories did. */
const { values, positionals } = parseArgs({
  options: { commits: { type: 'string', default: '150' } },
  allowPositionals: true,
});

for (const root of positionals.length === 0 ? ['.'] : positionals) {
  const replayed = await replay(root, selectRules('default'), Number(values.commits));
  const { steps, before, after, isWhole } = replayed;
  for (const { commit, statuses, faults, milliseconds } of steps) {
    const counts = Object.entries(statuses).map(([status, count]) => `${count} ${status}`);
    const all = faults.length === 0 ? counts : [...counts, `faults: ${[...new Set(faults)].join(' ')}`];
    console.log(`${commit.slice(0, 7)} ${milliseconds.toFixed(0).padStart(6)} ms  ${all.join(', ')}`);
  }
  const sum = balance(replayed);
  console.log(`${root}: ${steps.length} commits, ${before} findings before, ${after} after`);
  console.log(`introduced - fixed = ${sum}${sum === after - before ? '' : `, but ${after - before} in all`}`);
  if (sum !== after - before && isWhole) process.exitCode = 1;
}

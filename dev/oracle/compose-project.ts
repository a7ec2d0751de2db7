import { parseArgs } from 'node:util';
import { YamlSyntaxError } from '../../src/parse/yaml/syntax-error.ts';
import { differences, parseIn } from '../../test/parse/compose/agreement.ts';
import { type AskedProject, startComposeProject } from './program.ts';
import { randomProject } from './random-project.ts';

// node dev/oracle/compose-project.ts [--seed 1] [--count 5000]: random projects read by us and loaded by Compose.
const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '5000' } },
});
const program = startComposeProject();
const counts = { agrees: 0, differs: 0, 'both refuse': 0, 'we refuse': 0, 'Compose refuses': 0 };
for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.count); seed++) {
  const asked = randomProject(seed);
  const { model, error } = await program.ask(asked);
  const found = oursAgainst(asked, model);
  const refused = found.filter((line) => line.startsWith('problem: ') || line.startsWith('refused: '));
  const result =
    error !== undefined
      ? refused.length > 0
        ? 'both refuse'
        : 'Compose refuses'
      : refused.length > 0
        ? 'we refuse'
        : found.length > 0
          ? 'differs'
          : 'agrees';
  counts[result]++;
  if (result === 'differs' || result === 'we refuse')
    process.stdout.write(`${result} ${seed} ${found.join('\n  ')}\n`);
  if (result === 'Compose refuses') process.stdout.write(`${result} ${seed} ${error?.slice(0, 200)}\n`);
}
process.stdout.write(`${JSON.stringify(counts)}\n`);
program.stop();

function oursAgainst({ files, load }: AskedProject, model: unknown): readonly string[] {
  try {
    return differences(parseIn(files, load.at(-1) ?? ''), model ?? {});
  } catch (error) {
    if (error instanceof YamlSyntaxError) return [`refused: ${error.message}`];
    throw error;
  }
}

import { parseArgs } from 'node:util';
import { composeDialect, kubernetesDialect } from '../../src/parse/yaml/dialect.ts';
import { parseYaml } from '../../src/parse/yaml/yaml.ts';
import { agreement, read } from '../../test/parse/yaml/agreement.ts';
import { randomText } from './random-text.ts';
import { startProgram } from './program.ts';

// node dev/oracle/fuzz.ts [--program compose-yaml] [--seed 1] [--count 20000]: random texts read by us and by the program.
const { values } = parseArgs({
  options: {
    program: { type: 'string', default: 'kubectl-yaml' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '20000' },
  },
});
const name = values.program === 'compose-yaml' ? 'compose-yaml' : 'kubectl-yaml';
const dialect = name === 'compose-yaml' ? composeDialect : kubernetesDialect;
const program = startProgram(name);
const counts = { agrees: 0, 'we refuse': 0, differs: 0 };
for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.count); seed++) {
  const text = randomText(seed);
  const reading = await program.ask(text);
  const result = agreement(text, dialect, reading);
  counts[result]++;
  if (result === 'agrees') continue;
  const ours = result === 'differs' ? JSON.stringify(read(text, dialect), entries) : refusal(text);
  const theirs = `${JSON.stringify(reading.documents)} ${reading.error ?? ''}`;
  process.stdout.write(`${result} ${seed} ${JSON.stringify(text)}\n  theirs ${theirs}\n  ours   ${ours}\n`);
}
process.stdout.write(`${JSON.stringify(counts)}\n`);
program.stop();

function entries(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}

function refusal(text: string): string {
  try {
    parseYaml(text, dialect);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { files } from '../../test/parse/compose/files.ts';
import { texts } from '../../test/parse/yaml/texts.ts';
import { type Answer, startProgram } from './program.ts';

// node dev/oracle/record.ts: asks the real programs and writes their answers beside the tests. Needs Go.
const libraries = {
  'kubectl-yaml': ['k8s.io/apimachinery', 'sigs.k8s.io/yaml', 'go.yaml.in/yaml/v2'],
  'compose-yaml': ['github.com/compose-spec/compose-go/v2', 'go.yaml.in/yaml/v4'],
};
await record('kubectl-yaml', texts, 'yaml/kubectl.recorded.json', ({ documents, error }) => ({
  documents,
  error,
}));
await record('compose-yaml', texts, 'yaml/compose.recorded.json', ({ documents, error }) => ({
  documents,
  error,
}));
await record(
  'compose-yaml',
  Object.values(files),
  'compose/compose.recorded.json',
  ({ model, modelError }) => ({
    model,
    error: modelError,
  }),
);

async function record(
  name: keyof typeof libraries,
  asked: readonly string[],
  file: string,
  kept: (answer: Answer) => object,
): Promise<void> {
  const program = startProgram(name);
  const lines: string[] = [];
  for (const text of asked) lines.push(JSON.stringify({ text, ...kept(await program.ask(text)) }));
  program.stop();
  const recorded = `{"versions": ${JSON.stringify(versions(name))}, "answers": [\n${lines.join(',\n')}\n]}\n`;
  writeFileSync(new URL(`../../test/parse/${file}`, import.meta.url), recorded);
}

function versions(name: keyof typeof libraries): Readonly<Record<string, string>> {
  const format = '{{.Path}} {{.Version}}';
  const options = { cwd: new URL(name, import.meta.url), encoding: 'utf8' } as const;
  const listed = execFileSync('go', ['list', '-m', '-f', format, ...libraries[name]], options);
  const lines = listed.trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [path = '', version = ''] = line.split(' ');
      return [path, version];
    }),
  );
}

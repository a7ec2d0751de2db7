import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { files } from '../../test/parse/compose/files.ts';
import { projects } from '../../test/parse/compose/projects.ts';
import { texts } from '../../test/parse/yaml/texts.ts';
import { type Answer, startComposeProject, startProgram } from './program.ts';

// node dev/oracle/record.ts: asks the real programs and writes their answers beside the tests. Needs Go.
const libraries = {
  'kubectl-yaml': ['k8s.io/apimachinery', 'sigs.k8s.io/yaml', 'go.yaml.in/yaml/v2'],
  'compose-yaml': ['github.com/compose-spec/compose-go/v2', 'go.yaml.in/yaml/v4'],
  'compose-project': ['github.com/compose-spec/compose-go/v2'],
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
await recordProjects();

async function recordProjects(): Promise<void> {
  const program = startComposeProject();
  const lines: string[] = [];
  for (const [name, project] of Object.entries(projects)) {
    lines.push(JSON.stringify({ name, ...(await program.ask(project)) }));
  }
  program.stop();
  write('compose/projects.recorded.json', 'compose-project', lines);
}

async function record(
  name: 'kubectl-yaml' | 'compose-yaml',
  asked: readonly string[],
  file: string,
  kept: (answer: Answer) => object,
): Promise<void> {
  const program = startProgram(name);
  const lines: string[] = [];
  for (const text of asked) lines.push(JSON.stringify({ text, ...kept(await program.ask(text)) }));
  program.stop();
  write(file, name, lines);
}

function write(file: string, name: keyof typeof libraries, lines: readonly string[]): void {
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

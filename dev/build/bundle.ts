import { isBuiltin } from 'node:module';
import { join, relative, sep } from 'node:path';
import { rolldown, type OutputChunk, type PreRenderedChunk } from 'rolldown';
import { licenses } from './licenses.ts';

const entries = ['action', 'cli', 'index'];

/** Entries that an older Node must be able to parse, so that they can say which Node they need. */
const guards = ['action.js', 'cli.js'];

/** Names of what several entries share, by a module that stands for it: of itself such a name changes with the code. */
const shared = new Map([
  ['gate', 'src/gate.ts'],
  ['rules', 'src/rules/registry.generated.ts'],
]);

/** The files of `dist/` by name, made from the checkout at `root`; the same bytes wherever the checkout stands. */
export async function bundle(root: string): Promise<ReadonlyMap<string, string>> {
  const chunks = await chunksOf(root);
  const names = new Set(chunks.map((chunk) => chunk.fileName));
  for (const chunk of chunks) assertWhole(chunk, names);
  for (const guard of guards) assertSmall(guard, chunks);
  const files = chunks.map((chunk): [string, string] => [chunk.fileName, chunk.code]);
  const modules = chunks.flatMap((chunk) => chunk.moduleIds);
  files.push(['licenses.txt', licenses(modules)]);
  return new Map(files.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

async function chunksOf(root: string): Promise<OutputChunk[]> {
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries(entries.map((name) => [name, join(root, 'src', `${name}.ts`)])),
    platform: 'node',
    tsconfig: join(root, 'tsconfig.json'),
    transform: { target: 'node22' },
    // A linked node_modules must not put a path of this machine into the output.
    resolve: { symlinks: false },
    onLog(level, log) {
      if (level === 'warn') throw new Error(log.message);
    },
  });
  try {
    const { output } = await build.generate({
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `${chunkName(root, chunk)}.js`,
      comments: { legal: false, annotation: false, jsdoc: false },
    });
    return output.filter((file) => file.type === 'chunk');
  } finally {
    await build.close();
  }
}

/** `src/cli/main.ts` → `cli-main` when the chunk is the rest of an entry. */
function chunkName(root: string, chunk: PreRenderedChunk): string {
  if (chunk.facadeModuleId === undefined) {
    const anchored = [...shared].find(([, module]) => chunk.moduleIds.includes(join(root, module)));
    return anchored?.[0] ?? chunk.name;
  }
  return relative(join(root, 'src'), chunk.facadeModuleId).replace(/\.ts$/, '').replaceAll(sep, '-');
}

/** A user of the action has no node_modules. */
function assertWhole(chunk: OutputChunk, names: ReadonlySet<string>): void {
  const outside = [...chunk.imports, ...chunk.dynamicImports].filter(
    (name) => !names.has(name) && !isBuiltin(name),
  );
  if (outside.length > 0) {
    throw new Error(`${chunk.fileName} imports what is not bundled: ${outside.join(', ')}`);
  }
}

/** An old Node must be able to parse all that a guard loads at once; so that stays a few lines. */
function assertSmall(guard: string, chunks: readonly OutputChunk[]): void {
  const loaded = new Set([guard]);
  let size = 0;
  for (const name of loaded) {
    const chunk = chunks.find((one) => one.fileName === name);
    size += chunk?.code.length ?? 0;
    for (const next of chunk?.imports ?? []) loaded.add(next);
  }
  if (size > 4_000) {
    throw new Error(`${guard} must load the rest with import() only, but loads ${size} characters at once`);
  }
}

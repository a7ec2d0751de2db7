import { Beside, type Content } from '../parse/compose/beside.ts';
import { parseCompose } from '../parse/compose/compose.ts';
import { mayBeCompose } from '../parse/compose/recognise.ts';
import { languageOf } from '../parse/language.ts';
import { YamlSyntaxError } from '../parse/yaml/syntax-error.ts';
import { ignoreFilePaths } from '../parse/dockerfile/ignore-file.ts';
import type { Tree } from '../source/tree.ts';

/** Files that lead to each other; each round of reading finds the next. */
const mostRounds = 60;
const mostFiles = 200;

/** Reads what a Compose file refers to and what a Dockerfile's build obeys, at most `affordable` files; nothing for others. */
export async function readBeside(
  path: string,
  text: string,
  tree: Tree,
  affordable: number,
): Promise<ReadonlyMap<string, Content>> {
  const contents = new Map<string, Content>();
  const language = languageOf(path);
  if (language === 'dockerfile') {
    for (const file of ignoreFilePaths(path)) {
      const content = await contentOf(file, tree, affordable);
      if (content.is !== 'missing') return contents.set(file, content);
    }
  }
  if (language !== 'compose' && !(language === 'yaml' && mayBeCompose(text))) return contents;
  let spare = Math.min(affordable, mostFiles);
  for (let round = 0; round < mostRounds; round++) {
    const wanted = wantedBy(path, text, contents);
    if (wanted.length === 0) break;
    for (const file of wanted) contents.set(file, await contentOf(file, tree, spare--));
  }
  return contents;
}

function wantedBy(path: string, text: string, contents: ReadonlyMap<string, Content>): readonly string[] {
  const beside = new Beside(contents);
  try {
    const { services } = parseCompose(text, path, beside);
    // Whether a Dockerfile is wanted shows when the build is asked for.
    const builds = services.map(({ build }) => build?.dockerfile);
    return builds.length === 0 ? [] : [...beside.wanted];
  } catch (error) {
    if (error instanceof YamlSyntaxError) return [];
    throw error;
  }
}

async function contentOf(path: string, tree: Tree, spare: number): Promise<Content> {
  if ((await tree.kind(path)) === undefined) return { is: 'missing' };
  if (spare <= 0)
    return { is: 'faulted', cause: 'More files would have to be read than one change may cost' };
  const text = await tree.read(path);
  return typeof text === 'string' ? { is: 'text', text } : { is: 'faulted', cause: text.cause };
}

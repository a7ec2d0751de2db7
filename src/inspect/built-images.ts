import { Beside } from '../parse/compose/beside.ts';
import { defaultFiles } from '../parse/compose/base.ts';
import { parseCompose } from '../parse/compose/compose.ts';
import type { Stage } from '../parse/dockerfile/model.ts';
import { parseImageReference } from '../parse/image-reference.ts';
import { YamlSyntaxError } from '../parse/yaml/syntax-error.ts';
import type { Tree } from '../source/tree.ts';
import { folderOf } from './folder.ts';
import { readBeside } from './read-beside.ts';

/** Stages of Dockerfiles by the names of the images that Compose gives them, without tags. */
type Stages = ReadonlyMap<string, Stage>;

/** Files that one Compose file may bring in here. */
const mostFiles = 20;

/** The images that the Compose files of a repository build; each folder is looked at once. */
export class BuiltImages {
  readonly #tree: Tree;
  readonly #known = new Map<string, Promise<Stages>>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /** Those of a folder and of the folders it stands in; of two images of one name the nearest. */
  async of(folder: string): Promise<Stages> {
    // Where each look costs a request, nobody pays for this.
    if (this.#tree.spareReads !== undefined) return new Map();
    const own = await this.#in(folder);
    if (folder === '') return own;
    const above = await this.of(folderOf(folder));
    return own.size === 0 ? above : new Map([...above, ...own]);
  }

  #in(folder: string): Promise<Stages> {
    const known = this.#known.get(folder) ?? this.#read(folder);
    this.#known.set(folder, known);
    return known;
  }

  async #read(folder: string): Promise<Stages> {
    for (const name of defaultFiles) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if ((await this.#tree.kind(path)) !== 'file') continue;
      const text = await this.#tree.read(path);
      if (typeof text !== 'string' || !/\bbuild\b/.test(text)) return new Map();
      return stagesOf(path, text, new Beside(await readBeside(path, text, this.#tree, mostFiles)));
    }
    return new Map();
  }
}

function stagesOf(path: string, text: string, beside: Beside): Stages {
  const stages = new Map<string, Stage>();
  try {
    const { services, included } = parseCompose(text, path, beside);
    for (const service of [...included, ...services]) {
      const image = service.field('image').text;
      if (image === undefined || service.builtStage === undefined) continue;
      stages.set(parseImageReference(image).name, service.builtStage);
    }
  } catch (error) {
    // Why it cannot be read is told where the file itself is under review.
    if (!(error instanceof YamlSyntaxError)) throw error;
  }
  return stages;
}

import type { Fault } from '../finding/fault.ts';
import { composeDialect } from '../parse/yaml/dialect.ts';
import type { Node } from '../parse/yaml/node.ts';
import { YamlSyntaxError } from '../parse/yaml/syntax-error.ts';
import { parseYaml } from '../parse/yaml/yaml.ts';
import { languageOf } from '../parse/language.ts';
import type { Tree } from '../source/tree.ts';

/** A chart or kustomization: what is deployed is what it renders, not what its files say. */
export interface Entry {
  readonly kind: 'chart' | 'kustomization';
  /** Its `Chart.yaml` or `kustomization.yaml`. */
  readonly path: string;
}

/** Whether a file of an entry is an input of rendering only, or also an object as it stands. */
export interface Membership {
  readonly entry: Entry;
  readonly isInputOnly: boolean;
}

/**
 * What helm reads by itself; anything else below a chart is an object like any other, also where somebody put a
 * `Chart.yaml` above plain manifests.
 */
const chartInput =
  /^(?:Chart\.(?:yaml|lock)|requirements\.(?:yaml|lock)|values[^/]*|templates\/.*|charts\/.*)$/;

const kustomizations = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** Finds the chart or kustomization that a file belongs to; each folder is looked at once. */
export class Entries {
  readonly #tree: Tree;
  readonly #found = new Map<string, Promise<string | undefined>>();
  readonly #patches = new Map<string, Promise<readonly string[]>>();

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  /**
   * The outermost chart above a file, since a subchart is rendered by its parent, else the nearest kustomization.
   * Prose and Dockerfiles are inputs of neither.
   */
  async of(path: string): Promise<Membership | undefined> {
    if (path.endsWith('.md') || languageOf(path) === 'dockerfile') return undefined;
    for (const folder of foldersAbove(path)) {
      if ((await this.#has(folder, ['Chart.yaml'])) === undefined) continue;
      const within = path.slice(folder.length).replace(/^\//, '');
      return {
        entry: { kind: 'chart', path: join(folder, 'Chart.yaml') },
        isInputOnly: chartInput.test(within),
      };
    }
    if (languageOf(path) === undefined && !kustomizations.includes(path.slice(path.lastIndexOf('/') + 1)))
      return undefined;
    for (const folder of foldersAbove(path).toReversed()) {
      const name = await this.#has(folder, kustomizations);
      if (name === undefined) continue;
      const at = join(folder, name);
      const isInputOnly = at === path || (await this.#patchesOf(at, folder)).includes(path);
      return { entry: { kind: 'kustomization', path: at }, isInputOnly };
    }
    return undefined;
  }

  #has(folder: string, names: readonly string[]): Promise<string | undefined> {
    const key = `${folder}\0${names[0]}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const found = this.#firstFile(folder, names);
    this.#found.set(key, found);
    return found;
  }

  async #firstFile(folder: string, names: readonly string[]): Promise<string | undefined> {
    for (const name of names) {
      if ((await this.#tree.kind(join(folder, name))) === 'file') return name;
    }
    return undefined;
  }

  #patchesOf(path: string, folder: string): Promise<readonly string[]> {
    const known = this.#patches.get(path);
    if (known !== undefined) return known;
    const patches = this.#tree
      .read(path)
      .then((text) => (typeof text === 'string' ? patchPaths(text, folder) : []));
    this.#patches.set(path, patches);
    return patches;
  }
}

/** Until rendering lands, nobody has looked at what a chart or kustomization deploys. */
export function notRendered({ kind, path }: Entry): Fault {
  return {
    name: `${kind}-not-rendered`,
    stage: 'render',
    place: { path },
    cause:
      kind === 'chart' ? 'This Helm chart is not rendered yet' : 'This kustomization is not rendered yet',
    remedy: `Inspect the rendered manifests by other means, and tolerate ${kind}-not-rendered in the policy`,
  };
}

/** Root first; the root itself is the empty path. */
function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** The files that a kustomization patches with: parts of objects, which mean nothing by themselves. */
function patchPaths(text: string, folder: string): readonly string[] {
  try {
    return parseYaml(text, composeDialect)
      .flatMap(({ root }) =>
        ['patches', 'patchesStrategicMerge', 'patchesJson6902'].flatMap((key) => paths(root, key)),
      )
      .map((written) => resolve(folder, written));
  } catch (error) {
    if (error instanceof YamlSyntaxError) return [];
    throw error;
  }
}

function paths(root: Node, key: string): readonly string[] {
  const list = root.kind === 'mapping' ? root.get(key) : undefined;
  if (list?.kind !== 'sequence') return [];
  return list.items.flatMap((item) => {
    const path = item.kind === 'mapping' ? item.get('path') : item;
    return path?.kind === 'scalar' ? [path.text] : [];
  });
}

function resolve(folder: string, written: string): string {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of written.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

import type { ParsedFile } from './inspect-file.ts';
import { looksLikeKubernetes, mayBeKubernetes, parseKubernetes } from '../parse/kubernetes/kubernetes.ts';
import { languageOf } from '../parse/language.ts';
import type { Tree } from '../source/tree.ts';

/** Files read at the same time; hides the latency of an API. */
export const atOnce = 8;
/** Files beside the changed ones that are read for their objects, in one folder. */
const mostNeighbours = 300;
/** Rules compare objects with each other, so their time grows with the square of this. */
const mostObjects = 2_000;
/** In UTF-16 code units of the files that hold them; what is parsed takes ten times the memory. */
const largestText = 20_000_000;

/** The manifests of one folder, as they are read. */
export class Folder {
  readonly #path: string;
  readonly #files = new Map<string, ParsedFile>();
  readonly #reviewed = new Set<string>();
  readonly #release: (file: ParsedFile) => void;
  #isWhole = true;
  #objects = 0;
  #size = 0;

  /** `release` is given the files under review that are too many to be kept. */
  constructor(path: string, release: (file: ParsedFile) => void) {
    this.#path = path;
    this.#release = release;
  }

  /** A file under review that was read; without objects it is only known not to be missing. */
  add(file: ParsedFile): void {
    this.#reviewed.add(file.path);
    this.#keep(file);
  }

  #keep({ path, text, models }: ParsedFile): void {
    this.#objects += models.length;
    this.#size += models.length === 0 ? 0 : text.length;
    this.#files.set(path, { path, text: models.length === 0 ? '' : text, models, services: [] });
    if (!this.isTooLarge) return;
    const { files } = this;
    this.#files.clear();
    for (const file of files) if (this.#reviewed.delete(file.path)) this.#release(file);
  }

  /** A file that could not be read or parsed and may hold objects. */
  addUnread(path: string): void {
    this.#isWhole = false;
    this.#files.set(path, { path, text: '', models: [], services: [] });
  }

  /** Whether an object stands in what was read, or may stand in what could not be. */
  get mayHoldObjects(): boolean {
    return this.#objects > 0 || !this.#isWhole;
  }

  get isTooLarge(): boolean {
    return this.#objects > mostObjects || this.#size > largestText;
  }

  get isWhole(): boolean {
    return this.#isWhole && !this.isTooLarge;
  }

  /** The files with objects, in the order of their paths. */
  get files(): readonly ParsedFile[] {
    const files = [...this.#files.values()].filter(({ models }) => models.length > 0);
    return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Reads what stands beside the files that were added, `most` of it; their paths. */
  async complete(tree: Tree, most: number): Promise<readonly string[]> {
    if (this.isTooLarge) return [];
    const listed = await tree.list(this.#path);
    const isListed = !('cause' in listed);
    const paths = isListed ? listed.filter((path) => this.#isMissing(path)) : [];
    const affordable = Math.min(most, mostNeighbours);
    this.#isWhole &&= isListed && paths.length <= affordable;
    const neighbours = paths.slice(0, affordable);
    for (let first = 0; first < neighbours.length; first += atOnce) {
      await Promise.all(neighbours.slice(first, first + atOnce).map((path) => this.#read(tree, path)));
    }
    return neighbours;
  }

  #isMissing(path: string): boolean {
    const language = languageOf(path);
    return (language === 'yaml' || language === 'compose') && !this.#files.has(path);
  }

  async #read(tree: Tree, path: string): Promise<void> {
    const text = await tree.read(path);
    if (typeof text !== 'string') return this.addUnread(path);
    try {
      this.#keep({ path, text, models: mayBeKubernetes(text) ? parseKubernetes(text) : [], services: [] });
    } catch {
      // Whatever made it unreadable is told where the file itself is under review.
      if (looksLikeKubernetes(text)) this.addUnread(path);
    }
  }
}

/** The folder a path stands in; the root is the empty path. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

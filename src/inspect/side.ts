import { Bundle } from '../bundle/bundle.ts';
import type { Fault } from '../finding/fault.ts';
import type { Finding, Subject } from '../finding/finding.ts';
import type { Coverage } from '../finding/outcome.ts';
import { languageOf } from '../parse/language.ts';
import { Entries, notRendered } from '../render/entries.ts';
import type { Membership } from '../render/entries.ts';
import type { ChangedFile, Tree } from '../source/tree.ts';
import { Folder, folderOf } from './folder.ts';
import { inspectAlone, inspectTogether } from './inspect-file.ts';
import type { ParsedFile, Together } from './inspect-file.ts';
import type { RuleSet } from './rule-set.ts';

/** Everything seen on one side of the change. */
export class Side {
  readonly findings: Finding[] = [];
  readonly faults: Fault[] = [];
  readonly coverage: Coverage[] = [];
  /** The Kubernetes objects of each file. */
  readonly objects = new Map<string, readonly Subject[]>();
  /** The lines of the files with findings. */
  readonly lines = new Map<string, readonly string[]>();
  /** The files that were read only because they stand beside those under review. */
  readonly neighbours = new Set<string>();
  /** The findings that depend on more than their own file. */
  readonly together = new Set<Finding>();
  /** The folders of which some manifest could not be read. */
  readonly partial = new Set<string>();
  readonly #tree: Tree;
  readonly #rules: RuleSet;
  readonly #entries: Entries;
  readonly #unrendered = new Set<string>();
  readonly #folders = new Map<string, Folder>();
  readonly #closed = new Set<string>();
  #spareReads: number;

  constructor(tree: Tree, rules: RuleSet) {
    this.#tree = tree;
    this.#rules = rules;
    this.#entries = new Entries(tree);
    this.#spareReads = tree.spareReads ?? Infinity;
  }

  async look(path: string | undefined, isIgnored: (path: string) => string | undefined): Promise<void> {
    if (path === undefined) return;
    const ignored = isIgnored(path);
    const membership = ignored === undefined ? await this.#membership(path) : undefined;
    if (ignored !== undefined) this.coverage.push({ path, state: 'ignored', by: ignored });
    else if (membership?.isInputOnly === true) {
      this.coverage.push({ path, state: 'faulted', by: notRendered(membership.entry).name });
    } else await this.#inspect(path);
  }

  /** What the change removed or moved away from its path: what it was part of is rendered differently now. */
  async leave({ base, head }: ChangedFile, isIgnored: (path: string) => string | undefined): Promise<void> {
    if (base === undefined || base === head) return;
    if (isIgnored(base) === undefined) await this.#membership(base);
    if (head === undefined) this.coverage.push({ path: base, state: 'removed', by: 'the change' });
  }

  /** Whether an object stands in what was looked at in a folder, or may stand in what could not be. */
  mayHoldObjects(folder: string): boolean {
    return this.#folders.get(folder)?.mayHoldObjects === true;
  }

  /** Lets go of what was looked at in a folder that holds no objects. */
  forget(folder: string): void {
    this.#folders.delete(folder);
  }

  /** Runs the rules that need a bundle over a folder, once; what it holds beside the files under review is read too. */
  async lookTogether(path: string, isIgnored: (path: string) => string | undefined): Promise<void> {
    const { together } = this.#rules;
    if (together === undefined || this.#closed.has(path)) return;
    this.#closed.add(path);
    const folder = this.#folders.get(path) ?? new Folder(path);
    this.#folders.delete(path);
    // What a chart or kustomization deploys together is not what lies together.
    if ((await this.#entries.of(`${path === '' ? '' : `${path}/`}a.yaml`)) !== undefined) return;
    const neighbours = await folder.complete(this.#tree, this.#spareReads);
    this.#spareReads -= neighbours.length;
    for (const neighbour of neighbours) this.neighbours.add(neighbour);
    if (!folder.isWhole) this.partial.add(path);
    if (folder.isTooLarge) return;
    const bundle = new Bundle(
      folder.files.flatMap(({ models }) => models),
      folder.isWhole,
    );
    for (const file of folder.files) {
      this.objects.set(
        file.path,
        file.models.map(({ subject }) => subject),
      );
      if (isIgnored(file.path) !== undefined) continue;
      const found = inspectTogether(file, bundle, together);
      this.#record(file, found);
      for (const finding of found.findings) this.together.add(finding);
    }
  }

  async #inspect(path: string): Promise<void> {
    if (languageOf(path) === undefined && !(await this.#hidesOthers(path))) {
      this.coverage.push({ path, state: 'not-ours', by: 'no reader claims this name' });
      return;
    }
    const text = await this.#tree.read(path);
    if (typeof text !== 'string') {
      this.faults.push(text);
      this.coverage.push({ path, state: 'faulted', by: text.name });
      this.#folderOf(path)?.addUnread(path);
      return;
    }
    const inspection = inspectAlone(path, text, this.#rules);
    const { coverage, objects, models } = inspection;
    this.#record({ path, text }, inspection);
    this.coverage.push(coverage);
    this.objects.set(path, objects);
    const isUnread = coverage.state === 'faulted' && models.length === 0 && languageOf(path) !== 'dockerfile';
    if (isUnread) this.#folderOf(path)?.addUnread(path);
    else this.#folderOf(path)?.add({ path, text, models });
  }

  #record({ path, text }: Pick<ParsedFile, 'path' | 'text'>, { findings, faults }: Together): void {
    this.findings.push(...findings);
    this.faults.push(...faults);
    if (findings.length > 0) this.lines.set(path, text.replace(/\n$/, '').split('\n'));
  }

  /** The folder that keeps the file for later, if any rule asks for what lies together. */
  #folderOf(path: string): Folder | undefined {
    const at = folderOf(path);
    if (this.#rules.together === undefined || this.#closed.has(at)) return undefined;
    const folder = this.#folders.get(at) ?? new Folder(at);
    this.#folders.set(at, folder);
    return folder;
  }

  /** A submodule, or a link that by its name is a folder's: there is more behind it than we see. */
  async #hidesOthers(path: string): Promise<boolean> {
    const kind = await this.#tree.kind(path);
    const name = path.slice(path.lastIndexOf('/') + 1);
    return kind === 'submodule' || (kind === 'symlink' && !name.includes('.'));
  }

  /** The chart or kustomization that the file is part of; each becomes one fault. */
  async #membership(path: string): Promise<Membership | undefined> {
    const membership = await this.#entries.of(path);
    if (membership === undefined) return undefined;
    const { entry } = membership;
    if (!this.#unrendered.has(entry.path)) this.faults.push(notRendered(entry));
    this.#unrendered.add(entry.path);
    return membership;
  }
}

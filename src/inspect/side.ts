import { Bundle } from '../bundle/bundle.ts';
import type { Fault } from '../finding/fault.ts';
import type { Finding, Subject } from '../finding/finding.ts';
import type { Coverage } from '../finding/outcome.ts';
import { languageOf } from '../parse/language.ts';
import { Entries, notRendered } from '../render/entries.ts';
import type { Membership } from '../render/entries.ts';
import type { ChangedFile, Tree } from '../source/tree.ts';
import { BuiltImages } from './built-images.ts';
import { Folder, folderOf } from './folder.ts';
import { inspectAlone, inspectTogether } from './inspect-file.ts';
import type { ParsedFile, Together } from './inspect-file.ts';
import { readBeside } from './read-beside.ts';
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
  readonly rules: RuleSet;
  readonly #entries: Entries;
  readonly #images: BuiltImages;
  readonly #unrendered = new Set<string>();
  readonly #folders = new Map<string, Folder>();
  readonly #closed = new Set<string>();
  #spareReads: number;

  constructor(tree: Tree, rules: RuleSet) {
    this.#tree = tree;
    this.rules = rules;
    this.#entries = new Entries(tree);
    this.#images = new BuiltImages(tree);
    this.#spareReads = tree.spareReads ?? Infinity;
  }

  /** Inspects a file; what it holds, when it could be read. */
  async look(
    path: string | undefined,
    isIgnored: (path: string) => string | undefined,
  ): Promise<ParsedFile | undefined> {
    if (path === undefined) return undefined;
    const ignored = isIgnored(path);
    const membership = ignored === undefined ? await this.#membership(path) : undefined;
    if (ignored !== undefined) this.coverage.push({ path, state: 'ignored', by: ignored });
    else if (membership?.isInputOnly === true) {
      this.coverage.push({ path, state: 'faulted', by: notRendered(membership.entry).name });
    } else return await this.#inspect(path);
    return undefined;
  }

  /** The text of a file in any language; empty where there is none, `undefined` when it cannot be read. */
  async text(path: string | undefined): Promise<string | undefined> {
    if (path === undefined) return '';
    const text = await this.#tree.read(path);
    return typeof text === 'string' ? text : undefined;
  }

  /** Takes over what was found in a file. */
  record(
    { path, text }: Pick<ParsedFile, 'path' | 'text'>,
    { findings, faults }: Pick<Together, 'findings' | 'faults'>,
  ): void {
    for (const finding of findings) this.findings.push(finding);
    for (const fault of faults) this.faults.push(fault);
    if (findings.length > 0) this.keepLines({ path, text });
  }

  /** Keeps the text of a file for those who read about it. */
  keepLines({ path, text }: Pick<ParsedFile, 'path' | 'text'>): void {
    this.lines.set(path, text.replace(/\n$/, '').split('\n'));
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
    const { together } = this.rules;
    if (together === undefined || this.#closed.has(path)) return;
    this.#closed.add(path);
    const folder = this.#folders.get(path) ?? this.#newFolder(path);
    this.#folders.delete(path);
    // What a chart or kustomization deploys together is not what lies together.
    if ((await this.#entries.of(`${path === '' ? '' : `${path}/`}a.yaml`)) !== undefined) {
      for (const file of folder.files) this.#judge(file, new Bundle(file.models, false));
      return;
    }
    const neighbours = await folder.complete(this.#tree, this.#spareReads);
    this.#spareReads -= neighbours.length;
    for (const neighbour of neighbours) this.neighbours.add(neighbour);
    if (!folder.isWhole) this.partial.add(path);
    const bundle = new Bundle(
      folder.files.flatMap(({ models }) => models),
      folder.isWhole,
      await this.#images.of(path),
    );
    for (const file of folder.files) {
      this.objects.set(
        file.path,
        file.models.map(({ subject }) => subject),
      );
      if (isIgnored(file.path) === undefined) this.#judge(file, bundle);
    }
  }

  #judge(file: ParsedFile, bundle: Bundle): void {
    if (this.rules.together === undefined) return;
    const found = inspectTogether(file, bundle, this.rules.together);
    this.record(file, found);
    for (const finding of found.findings) this.together.add(finding);
  }

  /** A folder whose files are looked at one by one when they are too many to be looked at together. */
  #newFolder(path: string): Folder {
    return new Folder(path, (file) => this.#judge(file, new Bundle(file.models, false)));
  }

  async #inspect(path: string): Promise<ParsedFile | undefined> {
    if (languageOf(path) === undefined && !(await this.#hidesOthers(path))) {
      this.coverage.push({ path, state: 'not-ours', by: 'no reader claims this name' });
      return undefined;
    }
    const text = await this.#tree.read(path);
    if (typeof text !== 'string') {
      this.faults.push(text);
      this.coverage.push({ path, state: 'faulted', by: text.name });
      this.#folderOf(path)?.addUnread(path);
      return undefined;
    }
    const beside = await readBeside(path, text, this.#tree, this.#spareReads);
    this.#spareReads -= beside.size;
    const inspection = inspectAlone(path, text, this.rules, beside);
    const { coverage, objects, parsed } = inspection;
    this.record({ path, text }, inspection);
    this.coverage.push(coverage);
    this.objects.set(path, objects);
    const isOther = languageOf(path) === 'dockerfile' || parsed.services.length > 0;
    const isUnread = coverage.state === 'faulted' && parsed.models.length === 0 && !isOther;
    if (isUnread) this.#folderOf(path)?.addUnread(path);
    else this.#folderOf(path)?.add(parsed);
    return parsed;
  }

  /** The folder that keeps the file for later, if any rule asks for what lies together. */
  #folderOf(path: string): Folder | undefined {
    const at = folderOf(path);
    if (this.rules.together === undefined || this.#closed.has(at)) return undefined;
    const folder = this.#folders.get(at) ?? this.#newFolder(at);
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

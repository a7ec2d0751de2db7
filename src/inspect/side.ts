import type { Fault } from '../finding/fault.ts';
import type { Finding, Subject } from '../finding/finding.ts';
import type { Coverage } from '../finding/outcome.ts';
import { languageOf } from '../parse/language.ts';
import { Entries, notRendered } from '../render/entries.ts';
import type { Membership } from '../render/entries.ts';
import type { ChangedFile, Tree } from '../source/tree.ts';
import { inspectFile } from './inspect-file.ts';
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
  readonly #tree: Tree;
  readonly #rules: RuleSet;
  readonly #entries: Entries;
  readonly #unrendered = new Set<string>();

  constructor(tree: Tree, rules: RuleSet) {
    this.#tree = tree;
    this.#rules = rules;
    this.#entries = new Entries(tree);
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

  async #inspect(path: string): Promise<void> {
    if (languageOf(path) === undefined && !(await this.#hidesOthers(path))) {
      this.coverage.push({ path, state: 'not-ours', by: 'no reader claims this name' });
      return;
    }
    const text = await this.#tree.read(path);
    if (typeof text !== 'string') {
      this.faults.push(text);
      this.coverage.push({ path, state: 'faulted', by: text.name });
      return;
    }
    const { findings, faults, coverage, objects } = inspectFile(path, text, this.#rules);
    this.findings.push(...findings);
    this.faults.push(...faults);
    this.coverage.push(coverage);
    this.objects.set(path, objects);
    if (findings.length > 0) this.lines.set(path, text.replace(/\n$/, '').split('\n'));
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

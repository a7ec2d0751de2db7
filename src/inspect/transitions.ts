import { isGoneWithItsPods } from '../analysis/change/protected-pods.ts';
import { groupBy } from '../finding/group-by.ts';
import { objectKey } from '../finding/object-key.ts';
import { byText } from '../finding/order.ts';
import type { Violation } from '../finding/violation.ts';
import type { KubernetesObject } from '../parse/kubernetes/object.ts';
import { parseTextFile, type TextFile } from '../parse/text-file.ts';
import { canonicalWithout } from '../parse/yaml/canonical.ts';
import type { ChangedFile } from '../source/tree.ts';
import type { ParsedFile } from './inspect-file.ts';
import { Recorder } from './recorder.ts';
import type { ChangeRules } from './rule-set.ts';
import type { Side } from './side.ts';

/** An object and the file it stands in, which has one number on both sides. */
interface Standing {
  readonly object: KubernetesObject;
  readonly file: ParsedFile;
  readonly number: number;
}

/** Runs the rules about what became of things over a change whose files both sides have read. */
export class Transitions {
  readonly #base: Side;
  readonly #head: Side;
  readonly #rules: ChangeRules;
  /** What one side alone has in a file: it may have gone to another one. */
  readonly #gone: Standing[] = [];
  readonly #come: Standing[] = [];
  #files = 0;

  constructor(base: Side, head: Side) {
    this.#base = base;
    this.#head = head;
    this.#rules = head.rules.changes;
  }

  /** A file on both sides; `undefined` where it does not exist or could not be read. */
  add(before: ParsedFile | undefined, after: ParsedFile | undefined): void {
    const number = this.#files++;
    const stayed = matched(standing(before, number), standing(after, number), nameOf);
    for (const [was, is] of stayed.pairs) this.#object(was, is);
    for (const each of stayed.gone) this.#gone.push(each);
    for (const each of stayed.come) this.#come.push(each);
    if (before === undefined || after === undefined) return;
    this.#dockerfile(before, after);
    this.#services(before, after);
  }

  /** A file in any language, where a rule asks for it: what has left the paths that a rule means is gone for it. */
  async addText({ base, head }: ChangedFile): Promise<void> {
    const rulesFor = (path: string | undefined) =>
      new Set(path === undefined ? [] : this.#rules.forPath(path));
    const old = rulesFor(base);
    const now = base === head ? old : rulesFor(head);
    const rules = new Set([...old, ...now]);
    if (rules.size === 0) return;
    const before = await this.#base.text(base);
    const after = await this.#head.text(head);
    if (before === undefined || after === undefined || (before === after && base === head)) return;
    const was = parseTextFile(base ?? head ?? '', before);
    const is = parseTextFile(head ?? base ?? '', after);
    for (const rule of rules) {
      const sides = [
        old.has(rule) ? was : parseTextFile(was.path, ''),
        now.has(rule) ? is : parseTextFile(is.path, ''),
      ] as const;
      this.#text(sides, (recorder) => recorder.run(rule, () => rule.check(...sides, rule.given)));
    }
  }

  /** What is said about a file that is gone or empty stands where it was. */
  #text([was, is]: readonly [TextFile, TextFile], run: (recorder: Recorder) => void): void {
    const { path, text } = is.text === '' ? was : is;
    const recorder = new Recorder(path, text);
    run(recorder);
    if (is.text === '') this.#ofBase({ path, text }, recorder);
    else this.#head.record({ path, text }, recorder);
  }

  /** After the last file: what is in no file any more was renamed or removed. */
  finish(): void {
    let left: Left = { gone: this.#gone.toSorted(byFile), come: this.#come.toSorted(byFile) };
    const { gone: all } = left;
    for (const markOf of [() => nameOf, () => namelessOf, () => namespaceOf(all), loneOf]) {
      const { pairs, gone, come } = matched(left.gone, left.come, markOf(left));
      for (const [was, is] of pairs) this.#object(was, is);
      left = { gone, come };
    }
    const gone = left.gone.map(({ object }) => object);
    for (const was of left.gone) {
      if (!isGoneWithItsPods(was.object, gone)) this.#removal(was);
    }
  }

  #object(was: Standing, is: Standing): void {
    const rules = this.#rules.forObject(is.object.kind);
    if (rules.length === 0) return;
    const recorder = new Recorder(is.file.path, is.file.text);
    for (const rule of rules) recorder.run(rule, () => rule.check(was.object, is.object, rule.given));
    this.#head.record(is.file, recorder);
  }

  #removal({ object, file }: Standing): void {
    const rules = this.#rules.forRemoval(object.kind);
    if (rules.length === 0) return;
    const recorder = new Recorder(file.path, file.text);
    for (const rule of rules) recorder.run(rule, () => rule.check(object, rule.given));
    this.#ofBase(file, recorder);
  }

  #ofBase(file: Pick<ParsedFile, 'path' | 'text'>, { findings, faults }: Recorder): void {
    if (findings.length > 0) this.#base.keepLines(file);
    for (const finding of findings) this.#head.findings.push({ ...finding, change: 'removed' });
    for (const fault of faults) this.#head.faults.push(fault);
  }

  #dockerfile(before: ParsedFile, after: ParsedFile): void {
    const [was, is] = [before.dockerfile, after.dockerfile];
    if (was === undefined || is === undefined) return;
    const recorder = new Recorder(after.path, after.text);
    for (const rule of this.#rules.dockerfile) recorder.run(rule, () => rule.check(was, is, rule.given));
    this.#head.record(after, recorder);
  }

  #services(before: ParsedFile, after: ParsedFile): void {
    if (this.#rules.service.length === 0) return;
    const old = new Map(before.services.map((service) => [service.name, service]));
    const recorder = new Recorder(after.path, after.text);
    for (const service of after.services) {
      const was = old.get(service.name);
      if (was === undefined) continue;
      for (const rule of this.#rules.service) {
        const check = (): Iterable<Violation> => rule.check(was, service, rule.given);
        recorder.run(rule, () => Array.from(check(), (violation) => service.placed(violation)));
      }
    }
    this.#head.record(after, recorder);
  }
}

function standing(file: ParsedFile | undefined, number: number): readonly Standing[] {
  return file?.models.map((object) => ({ object, file, number })) ?? [];
}

/** What one side alone has. */
interface Left {
  readonly gone: readonly Standing[];
  readonly come: readonly Standing[];
}

interface Matched extends Left {
  readonly pairs: readonly (readonly [was: Standing, is: Standing])[];
}

/** What two standings of one object have in common; `undefined` for one that is never paired. */
type Mark = (standing: Standing) => string | undefined;

/** Pairs the objects of two sides that bear the same mark, one to one in their order. */
function matched(was: readonly Standing[], is: readonly Standing[], mark: Mark): Matched {
  const waiting = groupBy(was, mark);
  const paired = new Set<Standing>();
  const pairs: (readonly [Standing, Standing])[] = [];
  for (const each of is) {
    const key = mark(each);
    const found = key === undefined ? undefined : waiting.get(key)?.shift();
    if (found === undefined) continue;
    pairs.push([found, each]);
    paired.add(found).add(each);
  }
  const isLeft = (each: Standing): boolean => !paired.has(each);
  return { pairs, gone: was.filter(isLeft), come: is.filter(isLeft) };
}

function nameOf({ object }: Standing): string {
  return objectKey(object.subject);
}

/** All that an object says but its name; what a namespace is for, its name says. */
function namelessOf({ object: { kind, root } }: Standing): string | undefined {
  if (kind === 'Namespace' || root.node === undefined) return undefined;
  return canonicalWithout(root.node, (path) => path.join('.') === 'metadata.name');
}

/** An object that was in no namespace by itself may have been given the one it was deployed to. */
function namespaceOf(gone: readonly Standing[]): Mark {
  const isGone = new Set(gone);
  return (each) => {
    const { kind, namespace, name } = each.object.subject;
    return isGone.has(each) && namespace !== '' ? undefined : objectKey({ kind, namespace: '', name });
  };
}

/** The one object of its kind that a file lost, and the one of that kind that it got: renamed and edited at once. */
function loneOf({ gone, come }: Left): Mark {
  const place = ({ object: { subject }, number }: Standing): string =>
    `${number} ${objectKey({ ...subject, name: '' })}`;
  const [was, is] = [groupBy(gone, place), groupBy(come, place)];
  return (each) => {
    const key = place(each);
    const isLone = was.get(key)?.length === 1 && is.get(key)?.length === 1;
    return isLone && each.object.kind !== 'Namespace' ? key : undefined;
  };
}

/** Files are read at the same time; which of two equal objects is meant must not be chance. */
function byFile(a: Standing, b: Standing): number {
  return byText(a.file.path, b.file.path);
}

import type { EditValue, YamlIntention, Target } from '../../finding/edit.ts';
import type { Subject } from '../../finding/finding.ts';
import type { Span } from '../../finding/place.ts';
import type { Severity } from '../../finding/severity.ts';
import type { Violation } from '../../finding/violation.ts';
import type { ScalarValue } from './dialect.ts';
import { itemName } from './item-name.ts';
import type { Mapping, Node } from './node.ts';

/** What all fields of one subject share. */
export interface FieldContext {
  readonly subject: Subject;
  /** Whether a template or a variable stands in this text, so that nobody knows the value from reading. */
  hides(text: string): boolean;
  /** Fields that are not written may still come from a place we did not read. */
  readonly mayInherit: boolean;
}

const none: readonly never[] = [];

/** Fields that are looked for one after the other. */
const longestChain = 24;

/**
 * A field of an object, written or not, with its place and its certainty.
 *
 * `is(x)` and `isNot(x)` are both false for a value that nobody wrote or that a template hides,
 * so no negation turns "unknown" into a finding or a pass.
 */
export class Field {
  readonly node: Node | undefined;
  readonly #context: FieldContext;
  readonly #parent: Field | undefined;
  readonly #key: string | undefined;
  readonly #keySpan: Span | undefined;
  readonly #doubtful: boolean;
  // Every rule asks the same few fields: each is made once, and an item is named only when somebody wants its path.
  // A chain is enough for what rules ask for; a mapping with more fields than that is known by its keys.
  #lastChild: Field | undefined;
  #elderSibling: Field | undefined;
  #children: Map<string, Field> | undefined;
  #entries: readonly (readonly [string, Field])[] | undefined;
  #items: readonly Field[] | undefined;
  #isHidden: boolean | undefined;

  private constructor(
    context: FieldContext,
    node: Node | undefined,
    parent?: Field,
    key?: string,
    keySpan?: Span,
    doubtful = false,
  ) {
    this.#context = context;
    this.node = node;
    this.#parent = parent;
    this.#key = key;
    this.#keySpan = keySpan;
    this.#doubtful = doubtful;
  }

  /** The whole of a subject; `place` is where a reader looks for what is missing in it. */
  static root(context: FieldContext, node: Node | undefined, place: Span): Field {
    return new Field(context, node, undefined, undefined, place);
  }

  /** The same field as part of another subject: a container inside its pod. */
  of(context: FieldContext): Field {
    return new Field(context, this.node, this.#parent, this.#key, this.#keySpan, this.#doubtful);
  }

  field(...keys: readonly string[]): Field {
    // oxlint-disable-next-line typescript/no-this-alias -- it runs millions of times: no closure, no copy
    let field: Field = this;
    for (const key of keys) field = field.#child(key);
    return field;
  }

  #child(key: string): Field {
    if (this.node?.kind === 'mapping' && this.node.entries.size > longestChain) return this.#wideChild(key);
    for (let child = this.#lastChild; child !== undefined; child = child.#elderSibling) {
      if (child.#key === key) return child;
    }
    const child = this.#makeChild(key);
    child.#elderSibling = this.#lastChild;
    this.#lastChild = child;
    return child;
  }

  #wideChild(key: string): Field {
    const children = (this.#children ??= new Map<string, Field>());
    const known = children.get(key);
    if (known !== undefined) return known;
    const child = this.#makeChild(key);
    children.set(key, child);
    return child;
  }

  #makeChild(key: string): Field {
    const entry = this.node?.kind === 'mapping' ? this.node.entries.get(key) : undefined;
    const doubtful = this.#doubtful || (entry?.doubtful ?? false);
    return new Field(this.#context, entry?.value, this, key, entry?.key, doubtful);
  }

  /** The items of a list; none when the field is no list. */
  get items(): readonly Field[] {
    if (this.node?.kind !== 'sequence') return none;
    this.#items ??= this.node.items.map(
      (item) => new Field(this.#context, item, this, undefined, undefined, this.#doubtful),
    );
    return this.#items;
  }

  /** The fields of a mapping by their keys; none when the field is no mapping. */
  get entries(): readonly (readonly [string, Field])[] {
    if (this.node?.kind !== 'mapping') return none;
    this.#entries ??= Array.from(this.node.entries.keys(), (key) => [key, this.#child(key)] as const);
    return this.#entries;
  }

  get isList(): boolean {
    return this.node?.kind === 'sequence';
  }

  /** A template or variable decides; also for every field below one that is hidden. */
  get isHidden(): boolean {
    this.#isHidden ??=
      this.node === undefined
        ? this.#parent !== undefined && this.#parent.#hidesBelow
        : this.node.kind === 'scalar' &&
          (this.node.reading === undefined
            ? this.#context.hides(this.node.text)
            : !this.node.reading.isKnown);
    return this.#isHidden;
  }

  get #hidesBelow(): boolean {
    return this.node === undefined || this.node.kind === 'scalar' ? this.isHidden : this.#context.mayInherit;
  }

  /** Not written, or written as null, which means the same. What only a doubtful merge brings is absent too. */
  get isAbsent(): boolean {
    if (this.#doubtful) return true;
    return (this.node === undefined || this.#value === null) && !this.isHidden;
  }

  get #value(): ScalarValue | undefined {
    return this.node?.kind === 'scalar' ? this.node.value : undefined;
  }

  #known(): ScalarValue | undefined {
    return this.isHidden ? undefined : (this.#value ?? undefined);
  }

  is(value: string | number | boolean): boolean {
    return this.#known() === value;
  }

  isNot(value: string | number | boolean): boolean {
    const known = this.#known();
    return known !== undefined && known !== value;
  }

  /** The value when it is a known string. */
  get text(): string | undefined {
    const known = this.#known();
    return typeof known === 'string' ? known : undefined;
  }

  /** The value when it is a known number. */
  get number(): number | undefined {
    const known = this.#known();
    return typeof known === 'number' ? known : undefined;
  }

  /** Path inside the object; items of a list by their name: `spec.containers[app].image`. */
  get path(): string {
    if (this.#parent === undefined) return '';
    const above = this.#parent.path;
    if (this.#key !== undefined) return above === '' ? this.#key : `${above}.${this.#key}`;
    return this.node === undefined ? above : `${above}[${itemName(this.node, this.#parent.#key)}]`;
  }

  /** Where a reader would look: the key with its one-line value; for a missing field its nearest parent that is written. */
  get span(): Span {
    if (this.node === undefined) return this.#parent?.span ?? { start: 0, end: 0 };
    if (this.#keySpan === undefined) return itemSpan(this.node);
    const isShort =
      this.node.kind === 'scalar' && !this.node.isBlock && this.node.span.start > this.#keySpan.start;
    return { start: this.#keySpan.start, end: isShort ? this.node.span.end : this.#keySpan.end };
  }

  /** `severity` only where the rule grades its violations. */
  violation(message: string, severity?: Severity): Violation {
    const graded = severity === undefined ? {} : { severity };
    const { subject } = this.#context;
    return { message: message + this.#proviso, subject, field: this.path, span: this.span, ...graded };
  }

  /** The variables whose defaults make the value what it is. */
  get #proviso(): string {
    const variables = this.node?.kind === 'scalar' ? (this.node.reading?.variables ?? []) : [];
    return variables.length === 0 ? '' : ` unless ${variables.join(' or ')} is set otherwise`;
  }

  /** The intention to write this value here. */
  set(to: EditValue): YamlIntention {
    return { kind: 'set', at: this.#target(), to };
  }

  /** The intention to remove this field or item. */
  remove(): YamlIntention {
    return { kind: 'remove', at: this.#target() };
  }

  /** The intention to give this field another key. */
  rename(to: string): YamlIntention {
    return { kind: 'rename', at: this.#target(), to };
  }

  #target(keys: readonly string[] = []): Target {
    const isStart = this.#parent === undefined || this.#key === undefined || this.#parent.isList;
    if (isStart) return { offset: this.node?.span.start ?? -1, keys };
    return this.#parent.#target([this.#key, ...keys]);
  }
}

function itemSpan(node: Node): Span {
  const name = node.kind === 'mapping' ? nameOf(node) : undefined;
  return name ?? node.span;
}

function nameOf(mapping: Mapping): Span | undefined {
  const entry = mapping.entries.get('name');
  if (entry?.value.kind !== 'scalar' || entry.doubtful) return undefined;
  return { start: entry.key.start, end: entry.value.span.end };
}

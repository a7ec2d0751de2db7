/** What a test writes as YAML. */
export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/** How somebody writes YAML. All styles mean the same. */
export interface Style {
  /** Decides every free choice; the same seed makes the same ones. */
  readonly seed: number;
  readonly indent: 2 | 4;
  readonly quote: 'plain' | 'single' | 'double';
  /** Whether keys and items stand in another order; only items that are mappings move. */
  readonly shuffles: boolean;
  readonly comments: boolean;
  readonly lineEnd: '\n' | '\r\n';
  readonly json: boolean;
}

export const plainStyle: Style = {
  seed: 1,
  indent: 2,
  quote: 'plain',
  shuffles: false,
  comments: false,
  lineEnd: '\n',
  json: false,
};

/** Writes documents, in the order of the style. */
export function writeDocuments(documents: readonly Plain[], style: Style): string {
  const writer = new Writer(style);
  const texts = writer.ordered(documents).map((document) => writer.document(document));
  return texts.join('---\n').replaceAll('\n', style.lineEnd);
}

/** What some reader takes for something else than a text. */
const otherWords = /^(?:true|false|yes|no|on|off|y|n|null)$/i;

class Writer {
  readonly #style: Style;
  #state: number;

  constructor(style: Style) {
    this.#style = style;
    this.#state = style.seed;
  }

  document(value: Plain): string {
    if (this.#style.json) return `${JSON.stringify(this.#shuffled(value), undefined, this.#style.indent)}\n`;
    return `${this.#lines(value).join('\n')}\n`;
  }

  /** The list itself, or in an order that the seed decides. */
  ordered<Item>(items: readonly Item[]): readonly Item[] {
    if (!this.#style.shuffles) return items;
    const keyed = items.map((item) => ({ item, key: this.#random() }));
    return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
  }

  #lines(value: Plain): string[] {
    if (typeof value === 'object' && Object.keys(value).length === 0) return [isList(value) ? '[]' : '{}'];
    if (isList(value)) return this.#items(value).flatMap((item) => this.#item(item));
    if (typeof value !== 'object') return [this.#scalar(value)];
    return this.ordered(Object.entries(value)).flatMap(([key, child]) => this.#entry(key, child));
  }

  #entry(key: string, value: Plain): string[] {
    const comment = this.#style.comments && this.#random() < 0.3 ? ['# kind: Pod', ''] : [];
    if (typeof value !== 'object') return [...comment, `${key}: ${this.#scalar(value)}`];
    if (Object.keys(value).length === 0) return [...comment, `${key}: ${isList(value) ? '[]' : '{}'}`];
    return [...comment, `${key}:`, ...this.#indented(this.#lines(value))];
  }

  #item(value: Plain): string[] {
    const lines = this.#lines(value);
    const first = lines.findIndex((line) => line !== '' && !line.startsWith('#'));
    return lines
      .slice(first)
      .map((line, index) => (index === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));
  }

  #items(value: readonly Plain[]): readonly Plain[] {
    return value.every((item) => typeof item === 'object') ? this.ordered(value) : value;
  }

  #indented(lines: readonly string[]): string[] {
    return lines.map((line) => (line === '' ? '' : ' '.repeat(this.#style.indent) + line));
  }

  #scalar(value: string | number | boolean): string {
    if (typeof value !== 'string') return String(value);
    if (this.#style.quote === 'double' || /[\n\t]/.test(value)) return JSON.stringify(value);
    const isPlain = /^[A-Za-z][\w./:-]*$/.test(value) && !value.endsWith(':') && !otherWords.test(value);
    return this.#style.quote === 'single' || !isPlain ? `'${value.replaceAll("'", "''")}'` : value;
  }

  #shuffled(value: Plain): Plain {
    if (isList(value)) return this.#items(value).map((item) => this.#shuffled(item));
    if (typeof value !== 'object') return value;
    const entries = this.ordered(Object.entries(value));
    return Object.fromEntries(entries.map(([key, child]) => [key, this.#shuffled(child)]));
  }

  /** From 0 to 1; mulberry32. */
  #random(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
}

export function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

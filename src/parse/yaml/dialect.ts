/** What a scalar can mean. */
export type ScalarValue = string | number | boolean | null;

/** How the program that consumes a document reads YAML, where programs differ. */
export interface Dialect {
  readonly name: string;
  /** The value of a scalar from its text and its full tag (empty when there is none); throws `RangeError` when they disagree. */
  resolve(text: string, tag: string, isPlain: boolean): ScalarValue;
  isMergeKey(text: string, tag: string, isPlain: boolean): boolean;
  /** Whether a merge key overrides the keys written before it in the same mapping. */
  readonly mergeOverridesEarlierKeys: boolean;
  /** Whether the same key twice is an error; otherwise the last one counts. */
  readonly refusesDuplicateKeys: boolean;
  /** Whether the text is cut at lines of `---` before YAML is read. */
  readonly splitsLikeKubectl: boolean;
  /** Whether a last line without a line feed gets one before YAML is read. */
  readonly endsLastLine: boolean;
  /** The tag of a value that counts as not written. */
  readonly resetTag: string | undefined;
}

const prefix = 'tag:yaml.org,2002:';
const mergeTag = `${prefix}merge`;

const nulls = new Set(['', '~', 'null', 'Null', 'NULL']);
const trues = new Set(['true', 'True', 'TRUE']);
const falses = new Set(['false', 'False', 'FALSE']);
const looseTrues = new Set([...trues, 'y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON']);
const looseFalses = new Set([...falses, 'n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF']);

const numberLike = /^[-+.0-9]/;
const integer = /^[-+]?(?:0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|0|[1-9][0-9]*)$/;
const float = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const special: ReadonlyMap<string, number> = new Map([
  ...['.nan', '.NaN', '.NAN'].map((text) => [text, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((text) => [text, Infinity] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((text) => [text, -Infinity] as const),
]);

/** Numbers as Go's `strconv.ParseInt(text, 0, 64)` and then go-yaml's float pattern take them: `0644` is octal, `08` is 8. */
function toNumber(text: string): number | undefined {
  if (!numberLike.test(text)) return undefined;
  if (special.has(text)) return special.get(text);
  const plain = text.startsWith('.') ? text : text.replaceAll('_', '');
  if (integer.test(plain)) {
    const negative = plain.startsWith('-');
    const digits = plain.replace(/^[-+]/, '').replace(/^0(?=[0-7])/, '0o');
    return negative ? 0 - Number(digits) : Number(digits);
  }
  const number = float.test(plain) ? Number(plain) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

function untagged(text: string, isTrue: ReadonlySet<string>, isFalse: ReadonlySet<string>): ScalarValue {
  if (nulls.has(text)) return null;
  if (isTrue.has(text)) return true;
  if (isFalse.has(text)) return false;
  return toNumber(text) ?? text;
}

function tagged(text: string, tag: string): ScalarValue {
  const name = tag.startsWith(prefix) ? tag.slice(prefix.length) : '';
  const value = untagged(text, looseTrues, looseFalses);
  const fits =
    name === 'bool'
      ? typeof value === 'boolean'
      : name === 'null'
        ? value === null
        : name === 'int'
          ? Number.isInteger(value)
          : name === 'float'
            ? typeof value === 'number'
            : undefined;
  if (fits === false) throw new RangeError(`cannot read ${JSON.stringify(text.slice(0, 40))} as !!${name}`);
  if (fits === true) return value;
  return name === 'binary' ? fromBase64(text) : text;
}

function fromBase64(text: string): string {
  const bytes = Uint8Array.from(atob(text.replaceAll(/\s/g, '')), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

function resolver(isTrue: ReadonlySet<string>, isFalse: ReadonlySet<string>): Dialect['resolve'] {
  return (text, tag, isPlain) => {
    if (tag !== '') return tagged(text, tag);
    return isPlain ? untagged(text, isTrue, isFalse) : text;
  };
}

/** kubectl and the API server: go-yaml v2 behind sigs.k8s.io/yaml. Verified against the program itself, see the tests. */
export const kubernetesDialect: Dialect = {
  name: 'kubernetes',
  resolve: resolver(looseTrues, looseFalses),
  isMergeKey: (text, tag, isPlain) =>
    text === '<<' && (tag === mergeTag || tag === '!' || (tag === '' && isPlain)),
  mergeOverridesEarlierKeys: true,
  refusesDuplicateKeys: false,
  splitsLikeKubectl: true,
  endsLastLine: true,
  resetTag: undefined,
};

const resolveCore = resolver(trues, falses);

/** go-yaml v4 merges under any key with the tag of a merge, and then only one of them: nobody writes that. */
function resolveCompose(text: string, tag: string, isPlain: boolean): ScalarValue {
  if (tag === mergeTag && text !== '<<') throw new RangeError('the tag !!merge belongs to the key <<');
  return resolveCore(text, tag, isPlain);
}

/** Docker Compose: go-yaml v4, YAML 1.2 booleans; Compose itself then reads `yes` and `"true"` where its schema wants a boolean. */
export const composeDialect: Dialect = {
  name: 'compose',
  resolve: (text, tag, isPlain) =>
    tag === '!reset' ? null : resolveCompose(text, tag === '!' ? '' : tag, isPlain),
  isMergeKey: (text, tag, isPlain) =>
    text === '<<' && (tag === mergeTag || ((tag === '!' || tag === '') && isPlain)),
  mergeOverridesEarlierKeys: false,
  refusesDuplicateKeys: true,
  splitsLikeKubectl: false,
  endsLastLine: false,
  resetTag: '!reset',
};

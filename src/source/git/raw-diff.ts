/** One entry of `git diff --raw -z`: modes and ids are zeros where the side does not have the file. */
export interface RawEntry {
  readonly baseMode: string;
  readonly headMode: string;
  readonly baseId: string;
  /** The path before the change; both are the same unless git found a move. */
  readonly base: Buffer;
  readonly head: Buffer;
}

/** `:100644 100644 <id> <id> M NUL path NUL`; a move (`R090`) has two paths. */
export function parseRawDiff(output: Buffer): RawEntry[] {
  const fields = splitAtNul(output);
  const entries: RawEntry[] = [];
  for (let next = 0; next < fields.length;) {
    const [baseMode, headMode, baseId, , status] = (fields[next] ?? '')
      .toString('latin1')
      .slice(1)
      .split(' ');
    const moved = status?.startsWith('R') === true || status?.startsWith('C') === true;
    const base = fields[next + 1];
    const head = fields[next + (moved ? 2 : 1)];
    if (baseMode === undefined || headMode === undefined || baseId === undefined || !base || !head) {
      throw new Error('git diff --raw gave a line that is none');
    }
    entries.push({ baseMode, headMode, baseId, base, head });
    next += moved ? 3 : 2;
  }
  return entries;
}

/** The fields of a list that ends each of them with NUL. */
export function splitAtNul(bytes: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(0, start);
    const end = found === -1 ? bytes.length : found;
    fields.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return fields;
}

/** Chance that is the same on every machine and in every run: mulberry32 over a 32-bit seed. */
export interface Random {
  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number;
  /** True in `percent` of 100 cases. */
  chance(percent: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
}

export function random(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    integer,
    chance: (percent) => next() * 100 < percent,
    pick: (items) => items[integer(0, items.length - 1)] ?? items[0],
  };
}

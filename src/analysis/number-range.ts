/** Whether a number lies in one of some ranges: `1000`, `1000-2000`, `1000-`. What is no range holds no number. */
export function isWithin(value: number, ranges: readonly string[]): boolean {
  return ranges.some((range) => {
    const [, least = '', isOpen, most = ''] = /^(\d+)(-(\d*))?$/.exec(range.trim()) ?? [];
    if (least === '') return false;
    const last = isOpen === undefined ? Number(least) : most === '' ? Infinity : Number(most);
    return value >= Number(least) && value <= last;
  });
}

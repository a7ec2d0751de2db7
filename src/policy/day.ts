/** The number of a day of the calendar, `2027-01-31`; consecutive days differ by one. `undefined` when there is no such day. */
export function dayNumber(text: string): number | undefined {
  const [, years = '', months = '', days = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const [year, month, day] = [years, months, days].map(Number);
  if (!year || !month || !day || month > 12 || day > lengthOf(year, month)) return undefined;
  const before = Array.from({ length: month - 1 }, (_, index) => lengthOf(year, index + 1));
  return leapDaysBefore(year) + 365 * year + before.reduce((sum, length) => sum + length, day);
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return leapDaysBefore(year + 1) > leapDaysBefore(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function leapDaysBefore(year: number): number {
  const past = year - 1;
  return Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

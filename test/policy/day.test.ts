import { expect, test } from 'vitest';
import { dayNumber } from '../../src/policy/day.ts';

test('counts the days of the calendar as the clock of the machine does', () => {
  const epoch = dayNumber('1970-01-01') ?? 0;
  const days = Array.from({ length: 40_000 }, (_, index) =>
    new Date(index * 86_400_000).toISOString().slice(0, 10),
  );
  expect(days.filter((day, index) => dayNumber(day) !== epoch + index)).toEqual([]);
});

test.each(['2026-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', 'soon', ''])(
  '%j is no day',
  (text) => {
    expect(dayNumber(text)).toBeUndefined();
  },
);

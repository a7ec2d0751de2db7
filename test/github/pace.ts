import type { Pace } from '../../src/github/pace.ts';

export interface TestPace extends Pace {
  /** All that was slept, in milliseconds. */
  slept(): number;
}

/** Time passes only by sleeping, so nothing waits; `total` milliseconds until the deadline. */
export function testPace(total = 600_000, requestTime = 10_000): TestPace {
  let now = 0;
  return {
    now: () => now,
    sleep: (time) => {
      now += time;
      return Promise.resolve();
    },
    jitter: () => 0,
    deadline: total,
    requestTime,
    slept: () => now,
  };
}

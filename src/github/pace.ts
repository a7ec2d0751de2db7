/** How long requests may take and how time passes; a test hands in its own. Times are in milliseconds. */
export interface Pace {
  /** Time since some fixed moment. */
  now(): number;
  sleep(time: number): Promise<void>;
  /** From 0 to 1: keeps many jobs from repeating at the same moment. */
  jitter(): number;
  /** By `now`: no request begins after it, and nothing is waited for beyond it. */
  readonly deadline: number;
  /** What one request may take. */
  readonly requestTime: number;
}

/** Real time; a run that talks with GitHub for longer than `total` stops repeating. */
export function realPace(total = 10 * 60_000, requestTime = 30_000): Pace {
  return {
    now: () => performance.now(),
    sleep: (time) => new Promise((resolve) => void setTimeout(resolve, time)),
    jitter: () => Math.random(),
    deadline: performance.now() + total,
    requestTime,
  };
}

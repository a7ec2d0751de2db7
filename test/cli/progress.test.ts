import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressLine } from '../../src/cli/progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) > 0 };
}

describe('progressLine', () => {
  it('says nothing while the work is short', () => {
    const terminal = stream(true);
    const progress = progressLine(terminal);
    vi.advanceTimersByTime(900);
    progress.show(8, 100);
    progress.end();
    expect(terminal.written).toEqual([]);
  });

  it('counts on one line ten times a second, and clears it', () => {
    const terminal = stream(true);
    const progress = progressLine(terminal);
    vi.advanceTimersByTime(1000);
    progress.show(8, 100);
    vi.advanceTimersByTime(50);
    progress.show(16, 100);
    vi.advanceTimersByTime(50);
    progress.show(24, 100);
    progress.end();
    progress.end();
    expect(terminal.written).toEqual([
      '\r\u001B[Kinspected 8 of 100 files',
      '\r\u001B[Kinspected 24 of 100 files',
      '\r\u001B[K',
    ]);
  });

  it('is silent where there is no terminal', () => {
    const pipe = stream(false);
    const progress = progressLine(pipe);
    vi.advanceTimersByTime(5000);
    progress.show(8, 100);
    progress.end();
    expect(pipe.written).toEqual([]);
  });
});

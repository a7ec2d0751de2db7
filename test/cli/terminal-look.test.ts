import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { terminalLook } from '../../src/cli/terminal-look.ts';

beforeEach(() => {
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('TERM', 'xterm-256color');
});
afterEach(() => vi.unstubAllEnvs());

describe('terminalLook', () => {
  it('has colour on a terminal and takes its width up to 120 columns', () => {
    expect(terminalLook({ isTTY: true, columns: 72 })).toEqual({ colour: true, width: 72 });
    expect(terminalLook({ isTTY: true, columns: 250 })).toEqual({ colour: true, width: 120 });
  });

  it.each([0, undefined])('takes a terminal of %s columns for one of usual width', (columns) => {
    expect(terminalLook({ isTTY: true, columns })).toEqual({ colour: true, width: 100 });
  });

  it('has no colour and 100 columns in a pipe or a file', () => {
    expect(terminalLook({ isTTY: false })).toEqual({ colour: false, width: 100 });
    expect(terminalLook({})).toEqual({ colour: false, width: 100 });
  });

  it.each([
    ['NO_COLOR', '1'],
    ['NO_COLOR', 'false'],
    ['TERM', 'dumb'],
  ])('has no colour with %s=%s', (name, value) => {
    vi.stubEnv(name, value);
    expect(terminalLook({ isTTY: true, columns: 80 })).toEqual({ colour: false, width: 80 });
  });

  it('takes an empty NO_COLOR for none', () => {
    vi.stubEnv('NO_COLOR', '');
    expect(terminalLook({ isTTY: true, columns: 80 }).colour).toBe(true);
  });
});

import type { WriteStream } from 'node:tty';

/** Colour only on a terminal, and never against `NO_COLOR`; pipes and files get 100 columns. */
export function terminalLook(stream: WriteStream | NodeJS.WriteStream): {
  readonly colour: boolean;
  readonly width: number;
} {
  const isTerminal = stream.isTTY;
  const isRefused = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  return { colour: isTerminal && !isRefused, width: isTerminal ? Math.min(stream.columns, 120) : 100 };
}

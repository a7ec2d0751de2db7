/** What there is to know about a stream that may be a terminal. */
interface Look {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export interface TerminalLook {
  readonly colour: boolean;
  /** In columns. */
  readonly width: number;
}

/** Colour only on a terminal, and never against `NO_COLOR`; pipes and files get 100 columns. */
export function terminalLook({ isTTY = false, columns }: Look): TerminalLook {
  const isRefused = (process.env['NO_COLOR'] ?? '') !== '' || process.env['TERM'] === 'dumb';
  // A terminal that does not know its size says 0 or nothing.
  const width = isTTY ? Math.min(columns || 100, 120) : 100;
  return { colour: isTTY && !isRefused, width };
}

/** Work shorter than this shows no progress. In milliseconds. */
const patience = 1000;
/** Time between two updates, in milliseconds. */
const pace = 100;

export interface Progress {
  readonly show: (done: number, total: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** One line on a terminal that counts files, once the work takes longer than a second; silent elsewhere. */
export function progressLine(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): Progress {
  if (!stream.isTTY) return { show: () => {}, end: () => {} };
  const started = performance.now();
  let shownAt = started + patience - pace;
  let isShown = false;
  return {
    show: (done, total) => {
      const now = performance.now();
      if (now - shownAt < pace) return;
      shownAt = now;
      isShown = true;
      stream.write(`\r\u001B[Kinspected ${done} of ${total} files`);
    },
    end: () => {
      if (isShown) stream.write('\r\u001B[K');
      isShown = false;
    },
  };
}

import type { Io } from './io.js';

/** Progress of a command on one line of the terminal. */
interface Progress {
  tell(text: string): void;
  /** Removes the line. */
  end(): void;
}

/** In milliseconds. */
const PATIENCE = 2000;
const INTERVAL = 200;

const CLEAR_LINE = '\r\u001B[K';

/** Shows progress on standard error if it is a terminal, for work that takes more than two seconds. */
export function startProgress(io: Io, now: () => number = () => performance.now()): Progress {
  if (!io.terminal) return { tell: () => undefined, end: () => undefined };
  let next = now() + PATIENCE;
  let isShown = false;
  return {
    tell(text) {
      if (now() < next) return;
      next = now() + INTERVAL;
      io.err(`${CLEAR_LINE}${text}`);
      isShown = true;
    },
    end() {
      if (isShown) io.err(CLEAR_LINE);
      isShown = false;
    },
  };
}

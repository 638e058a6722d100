import { createReadStream, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** Input and output of a command. Tests replace it. */
export interface Io {
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** True if standard output is a terminal that shows colours. */
  readonly colour: boolean;
  /** True if standard error is a terminal. */
  readonly terminal: boolean;
  /** @throws an error with the operating system's code (`ENOENT`) */
  readFile(path: string): Uint8Array;
  readStdin(): Promise<Uint8Array>;
  /**
   * Opens a file, or standard input for `-`, to read it piece by piece. The first piece that cannot be read throws an error with the
   * operating system's code.
   */
  open(path: string): AsyncIterable<Uint8Array>;
  out(text: string): void;
  /** Resolves when standard output takes more text; to false once its reader has closed it. */
  outputReady(): Promise<boolean>;
  err(text: string): void;
}

/** In bytes: large enough that reading costs little compared with judging. */
const CHUNK = 1024 * 1024;

/** Input and output of this process. */
export function nodeIo(): Io {
  let isClosed = false;
  let wake = (): void => undefined;
  // a closed pipe, as in `… | head`, is not an error
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    isClosed = true;
    wake();
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const cwd = process.cwd();
  return {
    cwd,
    colour: process.stdout.isTTY && !process.env['NO_COLOR'],
    terminal: process.stderr.isTTY === true,
    readFile: (path) => readFileSync(resolve(cwd, path)),
    readStdin: () => buffer(process.stdin),
    open: (path) =>
      path === '-' ? process.stdin : createReadStream(resolve(cwd, path), { highWaterMark: CHUNK }),
    out: (text) => void (isClosed || process.stdout.write(text)),
    outputReady: async () => {
      if (!isClosed && process.stdout.writableNeedDrain) {
        await new Promise<void>((done) => {
          wake = done;
          process.stdout.once('drain', done);
        });
      }
      return !isClosed;
    },
    err: (text) => void process.stderr.write(text),
  };
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** What a command has to do with the world; a test gives it another one. */
export interface Io {
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** Whether standard output is for people. */
  readonly colour: boolean;
  /** @throws an error with the operating system's code (`ENOENT`) */
  readFile(path: string): Uint8Array;
  readStdin(): Promise<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
}

/** The process's own. */
export function nodeIo(): Io {
  // a reader that has seen enough, as in `… | head`, is no error
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const cwd = process.cwd();
  return {
    cwd,
    colour: process.stdout.isTTY && !process.env['NO_COLOR'],
    readFile: (path) => readFileSync(resolve(cwd, path)),
    readStdin: () => buffer(process.stdin),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}

import { lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file whole or not at all: a full disk leaves what was there. What is no plain file (`/dev/stdout`, a link) is written in place.
 *
 * @throws an error with the operating system's code
 */
export function writeWhole(file: string, content: string): void {
  const there = lstatSync(file, { throwIfNoEntry: false });
  if (there && !there.isFile()) return writeFileSync(file, content);
  const draft = `${file}.${process.pid}.draft`;
  try {
    writeFileSync(draft, content);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

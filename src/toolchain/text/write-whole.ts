import { existsSync, lstatSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from './make-folder.js';

/**
 * Writes a file whole or not at all: a full disk leaves what was there. What is no plain file (`/dev/stdout`, a link) is written in place.
 *
 * @throws an error with the operating system's code
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
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

/**
 * Writes the files of a new project, all or none: after an error, the files and folders that were made are removed.
 *
 * @param files by path relative to the folder
 * @throws an error with the operating system's code
 */
export function writeNew(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const undo: (() => void)[] = [];
  try {
    for (const [path, content] of files) {
      const file = join(folder, path);
      makeFolder(dirname(file), (made) => undo.push(() => rmdirSync(made)));
      if (existsSync(file)) {
        writeWhole(file, content);
        continue;
      }
      undo.push(() => rmSync(file, { force: true }));
      writeFileSync(file, content);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  }
}

import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it, where they do not exist. Node's own option for that reports a missing folder (ENOENT) where the file
 * system is read-only.
 *
 * @param onMade gets each folder that is made, the outermost first
 * @throws an error with the operating system's code
 */
export function makeFolder(folder: string, onMade: (folder: string) => void = () => undefined): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), onMade);
  try {
    mkdirSync(folder);
  } catch (error) {
    // another process was faster
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    throw error;
  }
  onMade(folder);
}

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let written = 0;

/** The folder for caches below the nearest `node_modules` above the toolchain; undefined if there is none. */
export function cacheFolder(): string | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules')))
      return join(folder, 'node_modules', '.cache', 'fsh-codegen');
    if (folder === dirname(folder)) return undefined;
  }
}

/** The content of a cached file; undefined if it cannot be read. The caller verifies what it gets. */
export function readCached(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * Writes a cached file whole or not at all. A cache only saves time: a folder or a disk that takes no file is no error.
 *
 * @returns whether it was written
 */
export function writeCached(file: string, content: string | Uint8Array): boolean {
  const draft = `${file}.${process.pid}-${written++}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, content);
    renameSync(draft, file);
    return true;
  } catch {
    try {
      rmSync(draft, { force: true });
    } catch {
      // a draft that cannot be removed harms nobody: its name is never read
    }
    return false;
  }
}

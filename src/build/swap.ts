import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder beside the project's outputs, on the same file system, in which a build takes shape before anything of it shows. */
export function makeStaging(projectFolder: string): string {
  removeAbandoned(projectFolder);
  return mkdtempSync(join(projectFolder, `.build-${process.pid}-`));
}

/** A build that was killed leaves its staging folder behind. */
function removeAbandoned(projectFolder: string): void {
  for (const name of readdirSync(projectFolder)) {
    const pid = /^\.build-(\d+)-/.exec(name)?.[1];
    if (pid && !isRunning(Number(pid))) rmSync(join(projectFolder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Writes files, given by their paths relative to a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const made = new Set<string>();
  for (const [path, content] of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, content);
  }
}

/**
 * Puts finished folders in the place of what was there: all of them or none. What was there is kept aside until the last one stands, and is
 * put back where one cannot be moved.
 */
export function swapIn(moves: readonly { from: string; to: string }[], aside: string): void {
  const undo: (() => void)[] = [];
  try {
    moves.forEach(({ from, to }, index) => {
      const old = join(aside, `old-${index}`);
      if (existsSync(to)) {
        renameSync(to, old);
        undo.unshift(() => renameSync(old, to));
      }
      renameSync(from, to);
      undo.unshift(() => rmSync(to, { recursive: true, force: true }));
    });
  } catch (error) {
    for (const step of undo) step();
    throw error;
  }
}

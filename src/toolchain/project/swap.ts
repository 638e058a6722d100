import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from '../text/make-folder.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';

/** Folders that a swap keeps aside, by their position among the swapped ones. */
const ASIDE = /^old-(\d+)$/;

/** A folder beside the project's outputs, on the same file system, in which a build takes shape before anything of it shows. */
export function makeStaging(projectFolder: string): string {
  return mkdtempSync(join(projectFolder, `.build-${process.pid}-`));
}

/**
 * Clears up after builds that were killed: one that was in the middle of its swap left an output nowhere but in its staging folder.
 *
 * @param outputs the folders that a build of the project swaps in, always in the same order
 */
export function clearAbandoned(projectFolder: string, outputs: readonly string[]): void {
  if (!isFolder(projectFolder)) return;
  for (const entry of readdirSync(projectFolder, { withFileTypes: true })) {
    const pid = entry.isDirectory() && /^\.build-(\d+)-/.exec(entry.name)?.[1];
    if (pid && !isOfOther(Number(pid))) clearStaging(join(projectFolder, entry.name), outputs);
  }
}

/**
 * Deletes a staging folder. What a swap kept aside goes back first where its place is empty; where nobody knows whose place it had, the
 * folder stays, for it may hold the only copy.
 */
export function clearStaging(staging: string, outputs: readonly string[]): void {
  let isNeeded = false;
  for (const name of readdirSync(staging)) {
    const index = ASIDE.exec(name)?.[1];
    if (index === undefined) continue;
    const output = outputs[Number(index)];
    if (output === undefined) isNeeded = true;
    else if (!existsSync(output)) renameSync(join(staging, name), output);
  }
  if (!isNeeded) rmSync(staging, { recursive: true, force: true });
}

/** A file that has the name of an output is nothing that a build wrote, so that no build may delete it. */
export function requireFolders(outputs: readonly string[]): void {
  const files = outputs.filter((output) => existsSync(output) && !isFolder(output));
  if (files.length === 0) return;
  throw new DiagnosticsError(
    files.map((path): Diagnostic => ({
      code: 'build.output',
      severity: 'error',
      message: 'it is a file, and a build writes a folder of this name',
      file: basename(path),
      hint: 'move the file somewhere else',
    })),
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * True if another build runs under this process number. A killed build may have had this process's own number, as in containers, where
 * numbers start again at each run; this process has no staging folder yet when it clears up.
 */
function isOfOther(pid: number): boolean {
  return pid !== process.pid && isRunning(pid);
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
      makeFolder(parent);
      made.add(parent);
    }
    writeFileSync(file, content);
  }
}

/**
 * Replaces folders by finished ones: all of them or none. The old ones are kept aside until the last move, and are put back if a move fails.
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

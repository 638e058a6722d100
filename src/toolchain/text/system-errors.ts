import type { Diagnostic } from './diagnostics.js';

/** Explains an error of the operating system, with what to do about it. */
const REFUSALS: Readonly<Record<string, readonly [message: string, hint: string]>> = {
  ENOSPC: ['the disk is full', 'free some space and run the command again'],
  EDQUOT: ['the disk quota is used up', 'free some space and run the command again'],
  EROFS: ['the file system is read-only', 'work on a copy that can be written'],
  EACCES: ['permission is denied', 'check who may read and write there'],
  EPERM: ['the operation is not permitted', 'check who may read and write there'],
  EMFILE: ['too many files are open', 'raise the limit of open files (`ulimit -n`)'],
  ENFILE: ['too many files are open on this machine', 'close other programs and run the command again'],
  ENOMEM: ['there is not enough memory', 'close other programs and run the command again'],
  EIO: ['the disk cannot be read or written', 'check the disk'],
  EBUSY: ['a file is in use by another program', 'close that program and run the command again'],
  ENOTEMPTY: ['a folder changed meanwhile', 'run the command again'],
  ENAMETOOLONG: ['a path is too long for the file system', 'work in a folder with a shorter path'],
  ENOTDIR: ['a file is where a folder has to be', 'remove it, or name another path'],
  EISDIR: ['a folder is where a file has to be', 'remove it, or name another path'],
  ELOOP: ['links lead to one another', 'name the file or folder itself'],
  EXDEV: ['a folder is on another file system', 'keep the project on one file system'],
};

/**
 * An error of the operating system as a diagnostic.
 *
 * @returns undefined for any other error, which is a fault of the program
 */
export function systemDiagnostic(error: unknown): Diagnostic | undefined {
  const { code, path, dest } = (error ?? {}) as NodeJS.ErrnoException & { dest?: string };
  const refusal = code === undefined ? undefined : REFUSALS[code];
  if (!refusal) return undefined;
  const [message, hint] = refusal;
  const file = dest ?? path;
  return { code: `system.${code!.toLowerCase()}`, severity: 'error', message, ...(file && { file }), hint };
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DiagnosticsError } from '../../text/diagnostics.js';
import { readTar } from '../../archive/tar.js';

const LARGEST = 1024 * 1024 * 1024;

/**
 * @returns undefined if git refuses
 * @throws DiagnosticsError if there is no git
 */
function git(root: string, args: readonly string[]): Buffer | undefined {
  try {
    return execFileSync('git', args, { cwd: root, maxBuffer: LARGEST, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' && existsSync(root)) throw noGit();
    return undefined;
  }
}

function noGit(): DiagnosticsError {
  return new DiagnosticsError([
    {
      code: 'diff.no-git',
      severity: 'error',
      message: 'git cannot be found',
      hint: 'install git, or compare with what needs none: a folder, a .tgz or release:NAME',
    },
  ]);
}

/** The commit that a ref names; undefined where it names none. */
export function commitOf(root: string, ref: string): string | undefined {
  return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
    ?.toString()
    .trim();
}

/**
 * The commit at which the work left the main branch: of the remote's default branch where that is known, else of `main` or `master`.
 *
 * @throws DiagnosticsError where there is none
 */
export function mergeBase(root: string): string {
  const remote = git(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
    ?.toString()
    .trim();
  const branches = [remote, 'origin/main', 'origin/master', 'main', 'master'].filter(
    (name) => name !== undefined && name !== '',
  );
  for (const branch of branches) {
    if (!commitOf(root, branch!)) continue;
    const base = git(root, ['merge-base', 'HEAD', branch!])?.toString().trim();
    if (base) return base;
  }
  throw new DiagnosticsError([
    {
      code: 'diff.no-merge-base',
      severity: 'error',
      message: 'there is no main branch to compare with',
      hint: 'say what to compare with: --base with a git ref, a folder, release:NAME or a .tgz; a shallow clone needs its history',
    },
  ]);
}

/** The files below some folders as they are at a commit, by path relative to the root; folders that are not there have none. */
export function filesAt(root: string, commit: string, folders: readonly string[]): Map<string, Uint8Array> {
  const there = folders.filter((folder) => git(root, ['ls-tree', '--name-only', commit, folder])?.length);
  if (there.length === 0) return new Map();
  const archive = git(root, ['archive', '--format=tar', commit, '--', ...there]);
  return archive ? readTar(archive) : new Map();
}

/** Runs something on files in a temporary folder, which is gone afterwards. */
export async function withFiles<T>(
  files: ReadonlyMap<string, Uint8Array>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'fhir-diff-'));
  try {
    for (const [path, content] of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

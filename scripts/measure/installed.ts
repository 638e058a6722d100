import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Installs packages from the registry into a folder of their own, once.
 *
 * @param name of the folder
 * @param dependencies as package.json lists them
 * @returns the folder; undefined if the registry cannot be reached
 */
export function installed(name: string, dependencies: Readonly<Record<string, string>>): string | undefined {
  const folder = join(ROOT, 'node_modules/.cache', name);
  const wanted = `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`;
  const done = join(folder, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], {
      cwd: folder,
      stdio: 'pipe',
    });
  } catch {
    console.warn(`SKIPPED: the registry cannot be reached: what needs ${name} proves nothing in this run`);
    return undefined;
  }
  writeFileSync(done, wanted);
  return folder;
}

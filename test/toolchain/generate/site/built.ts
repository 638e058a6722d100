import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../../..');

/** The site of this project, in a folder of its own. */
export interface BuiltSite {
  folder: string;
  /** Text of each file by its path. */
  files: Map<string, string>;
  remove: () => void;
}

/**
 * Runs the command on a project, by default on this one as it is built.
 *
 * @throws Error with what the command said if it fails
 */
export function buildSite(root = '.'): BuiltSite {
  const parent = mkdtempSync(join(tmpdir(), 'site-'));
  const folder = join(parent, 'site');
  const command = join(ROOT, 'src/toolchain/bin.js');
  const { status, stderr } = spawnSync(process.execPath, [command, 'site', '--root', root, '--out', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const paths = (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => /\.(html|js|css)$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const files = new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  return { folder, files, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

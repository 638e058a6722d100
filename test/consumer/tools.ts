import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What consumers use and this project does not: installed when first needed, and kept. */
const TOOLS = {
  'typescript-5.0': 'npm:typescript@5.0.4',
  'typescript-6': 'npm:typescript@6.0.3',
  'typescript-7': 'npm:typescript@7.0.2',
  jest: '30.5.2',
  vite: '7.3.8',
  bun: '1.4.5',
  deno: '2.9.6',
  workerd: '1.20261117.1',
};

const FOLDER = resolve(import.meta.dirname, '../../node_modules/.cache/consumer-tools');

/** The folder in whose `node_modules` the tools are; undefined if the registry cannot be reached. */
export function consumerTools(): string | undefined {
  const wanted = `${JSON.stringify({ private: true, dependencies: TOOLS }, null, 2)}\n`;
  const manifest = join(FOLDER, 'package.json');
  const done = join(FOLDER, 'installed.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return FOLDER;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(manifest, wanted);
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], {
      cwd: FOLDER,
      stdio: 'pipe',
    });
  } catch {
    console.warn(
      'SKIPPED: the registry cannot be reached: the set-ups of consumers prove nothing in this run',
    );
    return undefined;
  }
  writeFileSync(done, wanted);
  return FOLDER;
}

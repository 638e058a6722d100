import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { writeToolchainDist } from '../../../scripts/pack/toolchain-dist.js';
import { definitionsForPackage } from '../../../src/toolchain/releases/release.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const TOOLCHAIN = join(ROOT, 'src/toolchain');
const CACHE = join(ROOT, 'node_modules/.cache/packed-command');
const DAY = 24 * 60 * 60 * 1000;

/**
 * The path of the command as the package holds it: bundled, with HL7's definitions beside it. The first test that asks for it packs it; the
 * others share it until a source changes.
 */
export async function packedCommand(): Promise<string> {
  const folder = join(CACHE, sourcesHash());
  if (!existsSync(folder)) {
    mkdirSync(CACHE, { recursive: true });
    removeOld();
    const draft = mkdtempSync(join(CACHE, '.draft-'));
    for (const name of ['bin.js', 'package.json']) cpSync(join(TOOLCHAIN, name), join(draft, name));
    symlinkSync(join(TOOLCHAIN, 'node_modules'), join(draft, 'node_modules'), 'dir');
    await writeToolchainDist(join(draft, 'dist'), definitionsForPackage({ isSmall: false }));
    publish(draft, folder);
  }
  return join(folder, 'bin.js');
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  const own = readdirSync(TOOLCHAIN).filter((name) => name !== 'dist' && name !== 'node_modules');
  const parents = [
    ...own.map((name) => join(TOOLCHAIN, name)),
    join(ROOT, 'src/runtime'),
    join(ROOT, 'scripts/pack'),
  ];
  for (const file of parents.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** Another test file may have packed the same meanwhile. */
function publish(draft: string, folder: string): void {
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function removeOld(): void {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (Date.now() - statSync(path).mtimeMs > DAY) rmSync(path, { recursive: true, force: true });
  }
}

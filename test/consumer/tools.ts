import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  peerDependencies: { '@types/fhir': string };
};
/** Both ends of the peer range. */
const [oldest, newest] = peerDependencies['@types/fhir'].split(' - ');

/** Node itself comes from the registry as a package for each platform. */
const nodePackage = (version: string) => `npm:node-${process.platform}-${process.arch}@${version}`;

/** Tools that consumers use and this project does not. They are installed when a test first needs them, and kept. */
const TOOLS = {
  'node-22': nodePackage('22.23.3'),
  'node-24': nodePackage('24.9.0'),
  'typescript-5.0': 'npm:typescript@5.0.4',
  'typescript-6': 'npm:typescript@6.0.3',
  'typescript-7': 'npm:typescript@7.0.2',
  jest: '30.5.2',
  pnpm: '10.34.8',
  webpack: '5.113.0',
  'fhir-oldest': `npm:@types/fhir@${oldest}`,
  'fhir-newest': `npm:@types/fhir@${newest}`,
  vite: '7.3.8',
  bun: '1.4.5',
  deno: '2.9.6',
  workerd: '1.20261117.1',
};

/** The folder whose `node_modules` has the tools; undefined if the registry cannot be reached. */
export function consumerTools(): string | undefined {
  return installed('consumer-tools', TOOLS);
}

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

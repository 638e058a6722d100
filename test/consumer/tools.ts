import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installed } from '../../scripts/measure/installed.js';

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

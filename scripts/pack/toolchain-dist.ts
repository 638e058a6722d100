import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const TOOLCHAIN = resolve(import.meta.dirname, '../../src/toolchain');
const RUNTIME = resolve(import.meta.dirname, '../../src/runtime');

/** The toolchain needs only the parser of the package fhirpath: bundling it saves an installation 18 MB. */
const parserOfFhirpath: Plugin = {
  name: 'parser-of-fhirpath',
  setup(bundle) {
    const main = createRequire(import.meta.url).resolve('fhirpath');
    bundle.onResolve({ filter: /^fhirpath$/ }, () => ({ path: join(dirname(main), 'parser/index.js') }));
  },
};

const manifest = JSON.parse(readFileSync(join(TOOLCHAIN, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/**
 * Fills the folder `dist` with all that the package fsh-codegen holds besides its manifest and `bin.js`.
 *
 * @param definitions the archive of HL7's definitions
 */
export async function writeToolchainDist(dist: string, definitions: Uint8Array): Promise<void> {
  rmSync(dist, { recursive: true, force: true });
  await build({
    entryPoints: {
      main: join(TOOLCHAIN, 'cli/main.ts'),
      'validate-worker': join(TOOLCHAIN, 'cli/validate/worker.ts'),
    },
    outdir: dist,
    bundle: true,
    splitting: true,
    chunkNames: '[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: Object.keys(manifest.dependencies).flatMap((name) => [name, `${name}/*`]),
    plugins: [parserOfFhirpath],
    logLevel: 'warning',
  });
  // next to the bundle: `assets.ts` looks there
  const assets = join(dist, 'assets');
  mkdirSync(assets);
  writeFileSync(join(assets, 'definitions.br'), definitions);
  cpSync(RUNTIME, join(assets, 'runtime'), {
    recursive: true,
    filter: (path) => !path.endsWith('.json'),
  });
  await build({
    entryPoints: ['site', 'try'].map((name) => join(TOOLCHAIN, `generate/site/client/${name}.ts`)),
    outdir: join(assets, 'site-client'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'warning',
  });
}

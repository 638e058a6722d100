/** Fills `src/toolchain/dist` with all that the package fsh-codegen holds besides its manifest; npm runs it before it packs. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { definitionsForPackage } from '../src/toolchain/releases/release.js';

const TOOLCHAIN = resolve(import.meta.dirname, '../src/toolchain');
const RUNTIME = resolve(import.meta.dirname, '../src/runtime');
const DIST = join(TOOLCHAIN, 'dist');

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

rmSync(DIST, { recursive: true, force: true });
await build({
  entryPoints: {
    main: join(TOOLCHAIN, 'cli/main.ts'),
    'validate-worker': join(TOOLCHAIN, 'cli/validate/worker.ts'),
  },
  outdir: DIST,
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
const assets = join(DIST, 'assets');
mkdirSync(assets);
writeFileSync(join(assets, 'definitions.br'), definitionsForPackage());
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
execFileSync(process.execPath, [
  join(dirname(createRequire(import.meta.url).resolve('typescript-native/package.json')), 'bin/tsc'),
  ...['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--strict', '--skipLibCheck'],
  ...['--module', 'nodenext', '--target', 'es2022', '--rootDir', TOOLCHAIN, '--outDir', join(DIST, 'types')],
  join(TOOLCHAIN, 'documents.ts'),
]);

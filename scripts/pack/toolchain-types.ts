import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const TOOLCHAIN = resolve(import.meta.dirname, '../../src/toolchain');
const COMPILER = dirname(createRequire(import.meta.url).resolve('typescript-native/package.json'));

/** Writes the declarations of `fsh-codegen/documents` into the folder `dist/types`. */
export function writeToolchainTypes(dist: string): void {
  execFileSync(process.execPath, [
    join(COMPILER, 'bin/tsc'),
    ...['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--strict', '--skipLibCheck'],
    ...[
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--rootDir',
      TOOLCHAIN,
      '--outDir',
      join(dist, 'types'),
    ],
    join(TOOLCHAIN, 'documents.ts'),
  ]);
}

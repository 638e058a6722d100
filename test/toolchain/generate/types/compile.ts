import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { STRICT } from '../../../strict.js';
import type { GeneratedFile } from '../../../../src/toolchain/generate/file.js';

const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache/', import.meta.url));

const OPTIONS: ts.CompilerOptions = {
  ...STRICT,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
};

/** Errors of the compiler for some files, written below `node_modules` so that they find `fhir/r3`. */
export function typeErrors(files: readonly GeneratedFile[]): { file: string; message: string }[] {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'types-test-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const paths = files.map((file) => {
      const path = join(folder, file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.content);
      return path;
    });
    const program = ts.createProgram(paths, OPTIONS);
    return ts.getPreEmitDiagnostics(program).map((d) => {
      const at = d.file && d.start !== undefined ? d.file.getLineAndCharacterOfPosition(d.start).line + 1 : 0;
      const file = d.file?.fileName.slice(folder.length + 1) ?? '';
      return { file, message: `line ${at}: ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}` };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { relative } from 'node:path';
import ts from 'typescript';
import type { Diagnostic } from '../diagnostics.js';

/** Generated code is compiled as strictly as any consumer may compile it. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  declaration: true,
  skipLibCheck: true,
  // no types of Node: generated code runs anywhere
  types: [],
};

/**
 * Type-checks a folder of generated TypeScript and writes it as JavaScript with declarations.
 *
 * @param files absolute paths of all of it
 * @returns what the compiler has against it, with files relative to `root`; nothing is written where there is an error
 */
export function emitPackage(files: readonly string[], root: string, outDir: string): Diagnostic[] {
  const program = ts.createProgram([...files], { ...OPTIONS, rootDir: root, outDir });
  const diagnostics = ts.getPreEmitDiagnostics(program).map((d) => diagnosticOf(d, root));
  if (diagnostics.length === 0) program.emit();
  return diagnostics;
}

function diagnosticOf(d: ts.Diagnostic, root: string): Diagnostic {
  const at = d.file && d.start !== undefined ? d.file.getLineAndCharacterOfPosition(d.start) : undefined;
  return {
    code: `typescript.${d.code}`,
    severity: 'error',
    message: ts.flattenDiagnosticMessageText(d.messageText, ' '),
    ...(d.file && { file: relative(root, d.file.fileName).replaceAll('\\', '/') }),
    ...(at && { line: at.line + 1, column: at.character + 1 }),
    hint: 'a generator wrote code that does not compile: this is a defect of the toolchain',
  };
}

import { resolve } from 'node:path';
import ts from 'typescript';
import { applied, type Mutant } from './mutants.js';

/** Compiler options of the repository. */
export function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root).options;
}

/**
 * Asks the compiler for each mutant: one that it refuses in the mutant's own file can never be merged, so it says nothing of the tests.
 *
 * @returns a test that is true for a mutant that the compiler accepts
 */
export function typeCheck(root: string, texts: ReadonlyMap<string, string>): (mutant: Mutant) => boolean {
  const changed = new Map<string, { version: number; text: string }>();
  const files = [...texts.keys()].map((file) => resolve(root, file));
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => compilerOptions(root),
    getScriptFileNames: () => files,
    getScriptVersion: (file) => String(changed.get(file)?.version ?? 0),
    getScriptSnapshot: (file) => {
      const text = changed.get(file)?.text ?? ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  };
  const service = ts.createLanguageService(host);
  let version = 0;
  return (mutant) => {
    const file = resolve(root, mutant.file);
    const text = texts.get(mutant.file)!;
    changed.set(file, { version: ++version, text: applied(text, mutant) });
    const faults = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    changed.set(file, { version: ++version, text });
    return !faults.some(({ category }) => category === ts.DiagnosticCategory.Error);
  };
}

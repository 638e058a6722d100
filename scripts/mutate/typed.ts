import { resolve } from 'node:path';
import ts from 'typescript';
import { applied, type Mutant } from './mutants.js';

/** Compiler options of the repository. */
export function compilerOptions(root: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root).options;
}

/**
 * Asks the compiler for mutants: one that it refuses can never be merged, so it says nothing of the tests. Each becomes a copy of its file
 * beside it, so that one program holds them all.
 *
 * @returns the mutants that the compiler accepts
 */
export function typedMutants(
  root: string,
  texts: ReadonlyMap<string, string>,
  mutants: readonly Mutant[],
): Set<Mutant> {
  const copies = new Map(
    mutants.map((mutant, i) => {
      const file = resolve(root, mutant.file.replace(/\.ts$/, `.mutant-${i}.ts`));
      return [file, { mutant, text: applied(texts.get(mutant.file)!, mutant) }] as const;
    }),
  );
  const options = compilerOptions(root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => copies.has(resolve(file)) || fileExists(file);
  host.readFile = (file) => copies.get(resolve(file))?.text ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const copy = copies.get(resolve(file));
    return copy ? ts.createSourceFile(file, copy.text, target, true) : getSourceFile(file, target, ...rest);
  };
  const program = ts.createProgram([...copies.keys()], options, host);
  const accepted = new Set<Mutant>();
  for (const [file, { mutant }] of copies) {
    const source = program.getSourceFile(file)!;
    const faults = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    if (!faults.some(({ category }) => category === ts.DiagnosticCategory.Error)) accepted.add(mutant);
  }
  return accepted;
}

import {
  IndentationText,
  Project,
  QuoteKind,
  type SourceFileStructure,
  type StatementStructures,
} from 'ts-morph';

let printer: Project | undefined;

/** Statements as TypeScript. */
export function printStatements(
  statements: SourceFileStructure['statements'] | StatementStructures[],
): string {
  printer ??= new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
  });
  const file = printer.createSourceFile(
    'statements.ts',
    { statements: statements ?? [] },
    { overwrite: true },
  );
  const text = file.getFullText();
  printer.removeSourceFile(file);
  return text;
}

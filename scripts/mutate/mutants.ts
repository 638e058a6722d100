import ts from 'typescript';
import { alternatives, type Alternative } from './operators.js';

/** One fault that can be put into a file. */
export interface Mutant {
  /** Relative to the repository, with `/`. */
  file: string;
  /** Place of the node in the file's text. */
  start: number;
  end: number;
  /** Both from 1. */
  line: number;
  column: number;
  before: string;
  after: string;
  /** Text that replaces the node in a file with this mutant alone. */
  replacement: string;
  form: Alternative['form'];
}

/** @returns every fault that the operators make in a file, in the order of the text */
export function mutantsOf(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (!isValue(node)) return;
    for (const { form, after, replacement } of alternatives(node, source)) {
      const start = node.getStart(source);
      const { line, character } = source.getLineAndCharacterOfPosition(start);
      const before = node.getText(source);
      const place = { file, start, end: node.end, line: line + 1, column: character + 1 };
      found.push({ ...place, before, after, replacement, form });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** False for what holds no code that runs: types, imports, names. */
function isValue(node: ts.Node): boolean {
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return false;
  return !(
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  );
}

/** The text of a file with one mutant in place. */
export function applied(text: string, { start, end, replacement }: Mutant): string {
  return text.slice(0, start) + replacement + text.slice(end);
}

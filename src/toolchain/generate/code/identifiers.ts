import { ts } from 'ts-morph';

/** The identifiers of a TypeScript text; none of its comments and strings. */
export function identifiersIn(text: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile('a.ts', text, {
      languageVersion: ts.ScriptTarget.ESNext,
      jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
    }),
  );
  return found;
}

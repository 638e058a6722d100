import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { planBuild } from '../../../../src/toolchain/project/plan.js';
import { DiagnosticsError, type Diagnostic } from '../../../../src/toolchain/text/diagnostics.js';
import type { ProjectFiles } from './make-project.js';

/** The result of building a project. */
export interface Outcome {
  /** Errors that refused it; none if it was built. */
  refused: readonly Diagnostic[];
  /** Files of code that were read. */
  code: number;
  /** Places where text became code, and errors that are no diagnostics. */
  faults: readonly string[];
}

/** Builds a project in a folder of its own, without writing its output, and reads all code that it generates. */
export async function judgeProject(files: ProjectFiles): Promise<Outcome> {
  const root = mkdtempSync(join(tmpdir(), 'hostile-project-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const plan = await planBuild({ root });
    const code = [...plan.files, ...plan.packageFiles].filter(([path]) => /\.[jt]s$/.test(path));
    return { refused: [], code: code.length, faults: code.flatMap(([path, text]) => faultsOf(path, text)) };
  } catch (error) {
    if (error instanceof DiagnosticsError) return { refused: error.diagnostics, code: 0, faults: [] };
    return { refused: [], code: 0, faults: [String((error as Error).stack ?? error)] };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The statements that a generated module is made of. */
const STATEMENTS = new Set([
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.VariableStatement,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
]);

function faultsOf(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  const faults = parseDiagnostics.map(
    (d) => `${path}: ${ts.flattenDiagnosticMessageText(d.messageText, ' ')}`,
  );
  for (const statement of file.statements)
    if (!STATEMENTS.has(statement.kind)) faults.push(`${path}: ${statement.getText().slice(0, 80)}`);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'PWN') faults.push(`${path}: PWN at ${node.pos}`);
    node.forEachChild(visit);
  };
  visit(file);
  return faults;
}

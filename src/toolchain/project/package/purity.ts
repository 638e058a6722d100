import { posix } from 'node:path';
import { build } from 'esbuild';
import { ts } from 'ts-morph';

/** The statements that remain of modules, by their text. Nothing else decides them, and a build that follows another has most texts again. */
const known = new Map<string, string>();

/** More than the modules of a large project, in both variants. */
const MOST_KNOWN = 10_000;

/**
 * The modules whose evaluation does more than declare, as far as a bundler can tell: bundled for their effects alone, some of their
 * statements remain.
 *
 * @param sources TypeScript by path
 * @returns the statements that remain, as JavaScript, by path
 */
export async function impureModules(sources: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const paths = [...sources.keys()].sort();
  if (known.size > MOST_KNOWN) known.clear();
  const left = new Map(paths.map((path) => [path, known.get(sources.get(path)!)]));
  const unknown = paths.filter((path) => left.get(path) === undefined);
  for (const [path, statements] of await remains(unknown, sources)) {
    left.set(path, statements);
    known.set(sources.get(path)!, statements);
  }
  return new Map(paths.flatMap((path) => (left.get(path) ? [[path, left.get(path)!] as const] : [])));
}

/** Bundles modules for their effects alone. Returns the statements that remain, by path. */
async function remains(
  paths: readonly string[],
  sources: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  if (paths.length === 0) return new Map();
  const { outputFiles } = await build({
    entryPoints: paths.map((path, i) => ({ out: String(i), in: `importer:${path}` })),
    bundle: true,
    write: false,
    outdir: '/',
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    logLevel: 'silent',
    plugins: [
      {
        name: 'alone',
        setup(bundle) {
          bundle.onResolve({ filter: /.*/ }, ({ path, kind, namespace }) => {
            if (kind === 'entry-point')
              return { path: path.slice('importer:'.length), namespace: 'importer' };
            return namespace === 'importer'
              ? { path, namespace: 'module' }
              : { path, external: true, sideEffects: false };
          });
          bundle.onLoad({ filter: /.*/, namespace: 'importer' }, ({ path }) => ({
            contents: `import ${JSON.stringify(path)};`,
          }));
          bundle.onLoad({ filter: /.*/, namespace: 'module' }, ({ path }) => ({
            contents: withoutReexports(sources.get(path)!),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  const texts = new Map(
    outputFiles.map((file) => [posix.basename(file.path.replaceAll('\\', '/')), file.text]),
  );
  return new Map(paths.map((path, i) => [path, statementsOf(texts.get(`${i}.js`)!)] as const));
}

/** `export * from` has no effect, but of a module that is left aside it would be copied at run time. */
function withoutReexports(text: string): string {
  if (!/\bexport\s*[*{]/.test(text)) return text; // parsing takes longer than all the rest
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2022);
  let result = '';
  let end = 0;
  for (const statement of source.statements) {
    if (!ts.isExportDeclaration(statement)) continue;
    result += text.slice(end, statement.getStart(source));
    end = statement.end;
  }
  return result + text.slice(end);
}

/** The statements that may have an effect: no imports, no functions, no constants that are plain values. */
function statementsOf(text: string): string {
  if (text === '') return '';
  const source = ts.createSourceFile('module.js', text, ts.ScriptTarget.ES2022, true);
  return source.statements
    .filter((statement) => !isPlain(statement))
    .map((statement) => statement.getText(source))
    .join('\n');
}

/** True for a statement that remains only because another needs it, or because a bundler does not compute it. */
function isPlain(statement: ts.Statement): boolean {
  if (ts.isImportDeclaration(statement) || ts.isFunctionDeclaration(statement)) return true;
  if (!ts.isVariableStatement(statement)) return false;
  return statement.declarationList.declarations.every(
    ({ initializer }) => initializer === undefined || isValue(initializer),
  );
}

/** A function, or an expression of literals, names and operators. */
function isValue(node: ts.Expression): boolean {
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return true;
  if (ts.isLiteralExpression(node) || ts.isIdentifier(node)) return true;
  if (ts.isTemplateExpression(node)) return node.templateSpans.every((span) => isValue(span.expression));
  if (ts.isPrefixUnaryExpression(node)) return isValue(node.operand);
  if (ts.isParenthesizedExpression(node)) return isValue(node.expression);
  if (ts.isBinaryExpression(node)) return isValue(node.left) && isValue(node.right);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isValue);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((p) => ts.isPropertyAssignment(p) && isValue(p.initializer));
  return /^(true|false|null)$/.test(node.getText());
}

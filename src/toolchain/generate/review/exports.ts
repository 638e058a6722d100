import { ts } from 'ts-morph';
import type { ProjectModel } from '../../model/types.js';
import type { GeneratedFile } from '../file.js';

/** An exported name: what it is, and the file that declares it. */
interface Exported {
  kind: 'function' | 'constant' | 'class' | 'type';
  file: string;
}

/**
 * Lists what a package's entries export, for reviewers: a name that comes or goes shows in a pull request.
 *
 * @param entries paths of modules by the subpath that exports them
 * @param files the package's sources, by path
 * @param resolve gives the path of the module that another one imports by a specifier
 */
export function generateExportsReport(
  project: ProjectModel,
  entries: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, string>,
  resolve: (importer: string, specifier: string) => string,
): GeneratedFile[] {
  const modules = new Modules(files, resolve);
  const sections = [...entries].map(([subpath, file]) => section(subpath, modules.exportsOf(file)));
  const intro = `# What ${project.id} exports\n\nBy entry, values before types, each with the file that declares it; \`runtime/\` is the toolchain's.\n`;
  return [{ path: 'review/exports.md', content: [intro, ...sections].join('\n') }];
}

function section(subpath: string, names: ReadonlyMap<string, Exported>): string {
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const list = (isType: boolean) =>
    sorted
      .filter(([, { kind }]) => (kind === 'type') === isType)
      .map(([name, { kind, file }]) => `- \`${name}\`${isType ? '' : ` ${kind}`}, ${file}`);
  const values = list(false);
  const types = list(true);
  return [
    `## \`${subpath}\``,
    '',
    `### ${values.length} values`,
    '',
    ...values,
    '',
    ...(types.length > 0 ? [`### ${types.length} types`, '', ...types, ''] : []),
  ].join('\n');
}

class Modules {
  readonly #exports = new Map<string, ReadonlyMap<string, Exported>>();

  constructor(
    readonly files: ReadonlyMap<string, string>,
    readonly resolve: (importer: string, specifier: string) => string,
  ) {}

  /** The names that a file exports, its own and those of others. */
  exportsOf(file: string): ReadonlyMap<string, Exported> {
    const known = this.#exports.get(file);
    if (known) return known;
    const names = new Map<string, Exported>();
    this.#exports.set(file, names);
    const source = ts.createSourceFile(file, this.files.get(file) ?? '', ts.ScriptTarget.ES2022);
    for (const statement of source.statements) {
      if (ts.isExportDeclaration(statement)) this.#addExports(statement, file, names);
      else if (isExported(statement)) addDeclared(statement, file, names);
    }
    return names;
  }

  #addExports(statement: ts.ExportDeclaration, file: string, names: Map<string, Exported>): void {
    const { exportClause, moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return;
    const target = this.resolve(file, moduleSpecifier.text);
    const others = this.exportsOf(target);
    if (!exportClause) {
      for (const [name, exported] of others) names.set(name, exported);
    } else if (ts.isNamedExports(exportClause)) {
      for (const { name, propertyName, isTypeOnly } of exportClause.elements) {
        const exported = others.get((propertyName ?? name).text) ?? { kind: 'constant', file: target };
        names.set(name.text, isTypeOnly || statement.isTypeOnly ? { ...exported, kind: 'type' } : exported);
      }
    } else {
      names.set(exportClause.name.text, { kind: 'constant', file: target });
    }
  }
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function addDeclared(statement: ts.Statement, file: string, names: Map<string, Exported>): void {
  if (ts.isVariableStatement(statement)) {
    for (const { name } of statement.declarationList.declarations) {
      if (ts.isIdentifier(name)) names.set(name.text, { kind: 'constant', file });
    }
  } else if (ts.isFunctionDeclaration(statement)) {
    names.set(statement.name!.text, { kind: 'function', file });
  } else if (ts.isClassDeclaration(statement)) {
    names.set(statement.name!.text, { kind: 'class', file });
  } else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
    // a constant of the same name says more
    if (!names.has(statement.name.text)) names.set(statement.name.text, { kind: 'type', file });
  }
}

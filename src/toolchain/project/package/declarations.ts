import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { RUNTIME_INTERFACE } from '../../generate/runtime-interface.js';
import type { Diagnostic } from '../../text/diagnostics.js';
import { runtimeModule } from './sources.js';

/** Generated code is compiled as strictly as any consumer may compile it. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  declaration: true,
  emitDeclarationOnly: true,
  skipLibCheck: true,
  // no types of Node: a package's code runs anywhere
  types: [],
  // a project need have nothing installed: those that generated code stands on are the toolchain's own
  paths: {
    'fhir/*': [join(dirname(createRequire(import.meta.url).resolve('@types/fhir/package.json')), '*')],
  },
};

const GENERATORS = 'a generator wrote code that does not compile: this is a defect of the toolchain';
const OWN_CODE =
  'this is the project’s own code: correct it there; a definition that it uses may have another name now, or be gone. ' +
  'It may import its own folder, `generated` and the runtime interface alone';

/** What a process keeps of the package's last compilation, by folder: the next one checks only what an edit can reach. */
const lastBuilds = new Map<string, PackageCompiler>();

/**
 * Type-checks a package's sources and writes their declarations, all in memory.
 *
 * @param files the tree of the package, by path
 * @param root the project's folder
 * @returns the compiler's errors, with files by their paths in the tree, or the declarations by path
 */
export function declarationsOf(
  files: ReadonlyMap<string, string>,
  root: string,
): { diagnostics: Diagnostic[]; emitted: Map<string, string> } {
  // a folder that does not exist: modules that it lacks are not found, but for installed ones
  const folder = join(root, '.package');
  let compiler = lastBuilds.get(folder);
  if (!compiler) lastBuilds.set(folder, (compiler = new PackageCompiler(folder)));
  return compiler.compile(files);
}

class PackageCompiler {
  readonly #folder: string;
  readonly #options: ts.CompilerOptions;
  readonly #host: ts.CompilerHost;
  readonly #sources = new Map<string, ts.SourceFile>();
  /** Source files of the libraries, which no build changes. */
  readonly #libraries = new Map<string, ts.SourceFile | undefined>();
  #texts: ReadonlyMap<string, string> = new Map();
  #builder: ts.EmitAndSemanticDiagnosticsBuilderProgram | undefined;
  /** What each file compiled to; an unchanged one is not compiled again. */
  readonly #emitted = new Map<string, Map<string, string>>();

  constructor(folder: string) {
    this.#folder = folder.replaceAll('\\', '/');
    this.#options = {
      ...OPTIONS,
      rootDir: this.#folder,
      outDir: this.#folder,
      paths: {
        ...OPTIONS.paths,
        [`${RUNTIME_INTERFACE}/*`]: [`${this.#folder}/${runtimeModule(`${RUNTIME_INTERFACE}/*`)}`],
      },
    };
    this.#host = this.#makeHost();
  }

  compile(files: ReadonlyMap<string, string>): { diagnostics: Diagnostic[]; emitted: Map<string, string> } {
    this.#texts = new Map(
      [...files]
        .filter(([path]) => path.endsWith('.ts'))
        .map(([path, text]) => [join(this.#folder, path), text]),
    );
    for (const path of [...this.#sources.keys()]) if (!this.#texts.has(path)) this.#sources.delete(path);
    const builder = ts.createEmitAndSemanticDiagnosticsBuilderProgram(
      [...this.#texts.keys()],
      this.#options,
      this.#host,
      this.#builder,
    );
    this.#builder = builder;
    const found = [
      ...builder.getSyntacticDiagnostics(),
      ...builder.getGlobalDiagnostics(),
      ...builder.getSemanticDiagnostics(),
    ];
    const diagnostics = found.map((d) => this.#diagnosticOf(d));
    if (diagnostics.length) {
      this.#builder = undefined; // what was not emitted now would be taken for emitted the next time
      return { diagnostics, emitted: new Map() };
    }
    this.#emit(builder);
    const emitted = new Map<string, string>();
    for (const source of [...this.#texts.keys()]) {
      for (const [path, text] of this.#emitted.get(source) ?? []) emitted.set(path, text);
    }
    return { diagnostics, emitted };
  }

  #emit(builder: ts.EmitAndSemanticDiagnosticsBuilderProgram): void {
    builder.emit(undefined, (path, text, _bom, _onError, sources) => {
      const source = sources?.[0]?.fileName;
      if (!source) return;
      const outputs = this.#emitted.get(source) ?? new Map<string, string>();
      const name = path.slice(this.#folder.length + 1);
      this.#emitted.set(source, outputs.set(name, withRelativeRuntime(name, text)));
    });
  }

  #makeHost(): ts.CompilerHost {
    const disk = ts.createCompilerHost(this.#options);
    const isOurs = (path: string) => path.startsWith(`${this.#folder}/`);
    return {
      ...disk,
      fileExists: (path) => this.#texts.has(path) || (!isOurs(path) && disk.fileExists(path)),
      readFile: (path) => this.#texts.get(path) ?? (isOurs(path) ? undefined : disk.readFile(path)),
      directoryExists: (path) =>
        isOurs(path) || path === this.#folder || (disk.directoryExists?.(path) ?? true),
      getSourceFile: (path, languageVersion) => {
        const text = this.#texts.get(path);
        if (text === undefined) {
          if (!this.#libraries.has(path))
            this.#libraries.set(path, this.#versioned(disk.getSourceFile(path, languageVersion)));
          return this.#libraries.get(path);
        }
        const known = this.#sources.get(path);
        if (known?.text === text) return known;
        const made = this.#versioned(ts.createSourceFile(path, text, languageVersion))!;
        this.#sources.set(path, made);
        return made;
      },
    };
  }

  /** The builder tells changed files by their version. */
  #versioned(file: ts.SourceFile | undefined): ts.SourceFile | undefined {
    if (file) (file as ts.SourceFile & { version: string }).version = ts.sys.createHash!(file.text);
    return file;
  }

  #diagnosticOf(d: ts.Diagnostic): Diagnostic {
    const at = d.file && d.start !== undefined ? d.file.getLineAndCharacterOfPosition(d.start) : undefined;
    return {
      code: `typescript.${d.code}`,
      severity: 'error',
      message: ts.flattenDiagnosticMessageText(d.messageText, ' '),
      ...(d.file && { file: d.file.fileName.slice(this.#folder.length + 1) }),
      ...(at && { line: at.line + 1, column: at.character + 1 }),
      hint: d.file?.fileName.startsWith(`${this.#folder}/generated/`) ? GENERATORS : OWN_CODE,
    };
  }
}

/**
 * A declaration file whose imports of the runtime's interface lead to the copy in the package: consumers do not install the toolchain.
 *
 * @param path of the file in the tree
 */
function withRelativeRuntime(path: string, text: string): string {
  let result = '';
  let end = 0;
  for (const { fileName, pos } of ts.preProcessFile(text, true, true).importedFiles) {
    const module = runtimeModule(fileName);
    if (module === undefined) continue;
    const start = pos + 1; // after the quote
    const relative = posix.relative(posix.dirname(path), `${module}.js`);
    result += text.slice(end, start) + (relative.startsWith('.') ? relative : `./${relative}`);
    end = start + fileName.length;
  }
  return result + text.slice(end);
}

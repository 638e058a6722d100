import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Diagnostic } from '../text/diagnostics.js';

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
  skipLibCheck: true,
  // no types of Node: generated code runs anywhere
  types: [],
  // a project need have nothing installed: those that generated code stands on are the toolchain's own
  paths: {
    'fhir/*': [join(dirname(createRequire(import.meta.url).resolve('@types/fhir/package.json')), '*')],
  },
};

/** What a process keeps of the package's last compilation, by folder: the next one checks only what an edit can reach. */
const lastBuilds = new Map<string, PackageCompiler>();

/**
 * Type-checks generated TypeScript and compiles it to JavaScript with declarations, all in memory.
 *
 * @param files by path relative to the output folder
 * @param folder where the output folder is, or will be
 * @returns what the compiler has against it, with files relative to the folder, or the compiled files by path
 */
export function compilePackage(
  files: ReadonlyMap<string, string>,
  folder: string,
): { diagnostics: Diagnostic[]; emitted: Map<string, string> } {
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
    this.#options = { ...OPTIONS, rootDir: this.#folder, outDir: this.#folder };
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
      this.#emitted.set(source, outputs.set(path.slice(this.#folder.length + 1), text));
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
      hint: 'a generator wrote code that does not compile: this is a defect of the toolchain',
    };
  }
}

import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { ts } from 'ts-morph';
import { RUNTIME_INTERFACE } from '../../generate/runtime-interface.js';
import type { Diagnostic } from '../../text/diagnostics.js';
import { type CompilerError, DeclarationCompiler } from './compiler.js';
import { runtimeModule } from './sources.js';

/** As strict as any consumer may compile. */
const OPTIONS = {
  target: 'ES2022',
  lib: ['ES2022'],
  module: 'ESNext',
  moduleResolution: 'Bundler',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  skipLibCheck: true,
  // no types of Node: a package's code runs anywhere
  types: [],
  paths: {
    // the toolchain's own types of FHIR: a project need have nothing installed
    'fhir/*': [join(dirname(createRequire(import.meta.url).resolve('@types/fhir/package.json')), '*')],
    [`${RUNTIME_INTERFACE}/*`]: [`./${runtimeModule(`${RUNTIME_INTERFACE}/*`)}`],
  },
};

const GENERATORS = 'a generator wrote code that does not compile: this is a defect of the toolchain';
const OWN_CODE =
  'this is the project’s own code: correct it there; a definition that it uses may have been renamed or removed. ' +
  'It may import its own folder, `generated` and the runtime interface alone';

/** The compiler of each project's folder: a later build in the process checks only what an edit can reach. */
const compilers = new Map<string, DeclarationCompiler>();

/**
 * Type-checks a package's sources and makes their declarations.
 *
 * @param files the tree of the package, by path
 * @param root the project's folder
 * @returns the compiler's errors, with files by their paths in the tree, or the declarations by path
 */
export async function declarationsOf(
  files: ReadonlyMap<string, string>,
  root: string,
): Promise<{ diagnostics: Diagnostic[]; emitted: Map<string, string> }> {
  let compiler = compilers.get(root);
  if (!compiler) compilers.set(root, (compiler = new DeclarationCompiler(OPTIONS, root)));
  const { errors, declarations } = await compiler.compile(files);
  const emitted = [...declarations].map(([path, text]) => [path, withRelativeRuntime(path, text)] as const);
  return { diagnostics: errors.map(diagnosticOf), emitted: new Map(emitted) };
}

function diagnosticOf({ code, ...error }: CompilerError): Diagnostic {
  return {
    ...error,
    code: `typescript.${code}`,
    severity: 'error',
    hint: error.file === undefined || error.file.startsWith('generated/') ? GENERATORS : OWN_CODE,
  };
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

import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);

/** The command of TypeScript's native compiler, which has no API to emit with. */
const TSC = join(dirname(require.resolve('typescript-native/package.json')), 'bin/tsc');

const OUT = '.out';
/** Bytes of diagnostics that are read. */
const MAX_OUTPUT = 64 * 1024 * 1024;

/** An error of the compiler. */
export interface CompilerError {
  code: string;
  message: string;
  /** Path in the tree; absent for errors of the configuration. */
  file?: string;
  line?: number;
  column?: number;
}

/**
 * Compiles one tree of TypeScript again and again. The tree is kept in a temporary folder with the compiler's build information, so that a
 * later compilation checks only what an edit can reach. The folder is removed when the process ends.
 */
export class DeclarationCompiler {
  readonly #folder = temporaryFolder();
  #texts: ReadonlyMap<string, string> = new Map();

  /**
   * @param options compiler options, as in `tsconfig.json`
   * @param root the folder whose installed packages the tree may import
   */
  constructor(options: object, root: string) {
    const compilerOptions = {
      ...options,
      declaration: true,
      emitDeclarationOnly: true,
      noEmitOnError: true,
      incremental: true,
      tsBuildInfoFile: './.tsbuildinfo',
      rootDir: '.',
      outDir: `./${OUT}`,
    };
    const config = { compilerOptions, include: ['**/*.ts'], exclude: [OUT, 'node_modules'] };
    writeFileSync(join(this.#folder, 'tsconfig.json'), JSON.stringify(config));
    const installed = installedPackages(root);
    if (installed !== undefined) symlinkSync(installed, join(this.#folder, 'node_modules'), 'junction');
  }

  /**
   * Type-checks a tree and writes its declarations.
   *
   * @param files the whole tree, by path
   * @returns the errors, or the declarations by path
   */
  async compile(
    files: ReadonlyMap<string, string>,
  ): Promise<{ errors: CompilerError[]; declarations: Map<string, string> }> {
    this.#write(files);
    const errors = errorsIn(await this.#run());
    const declarations = new Map<string, string>();
    if (errors.length > 0) return { errors, declarations };
    for (const path of files.keys()) {
      const name = path.replace(/\.ts$/, '.d.ts');
      declarations.set(name, readFileSync(join(this.#folder, OUT, name), 'utf8'));
    }
    return { errors, declarations };
  }

  #write(files: ReadonlyMap<string, string>): void {
    for (const path of this.#texts.keys()) if (!files.has(path)) rmSync(join(this.#folder, path));
    for (const [path, text] of files) {
      if (this.#texts.get(path) === text) continue;
      mkdirSync(dirname(join(this.#folder, path)), { recursive: true });
      writeFileSync(join(this.#folder, path), text);
    }
    this.#texts = files;
  }

  /** @returns what the compiler prints */
  async #run(): Promise<string> {
    const args = [TSC, '-p', '.', '--pretty', 'false'];
    try {
      const options = { cwd: this.#folder, maxBuffer: MAX_OUTPUT };
      return (await promisify(execFile)(process.execPath, args, options)).stdout;
    } catch (error) {
      const { code, stdout, stderr } = error as { code?: number | string; stdout?: string; stderr?: string };
      // 1 and 2: there are diagnostics
      if (stdout && (code === 1 || code === 2)) return stdout;
      throw new Error(`the TypeScript compiler failed: ${stderr || stdout || String(error)}`, {
        cause: error,
      });
    }
  }
}

/** `file.ts(1,14): error TS2322: …`, and lines that continue a message. */
function errorsIn(output: string): CompilerError[] {
  const errors: CompilerError[] = [];
  for (const line of output.split(/\r?\n/)) {
    const found = /^(?:(.+)\((\d+),(\d+)\): )?error (TS\d+): (.*)$/.exec(line);
    if (found) {
      const [, file, row, column, code, message] = found;
      errors.push({
        code: code!.slice('TS'.length),
        message: message!,
        ...(file !== undefined && { file: file.replaceAll('\\', '/') }),
        ...(row !== undefined && { line: Number(row), column: Number(column) }),
      });
    } else if (line.startsWith(' ') && errors.length > 0) {
      errors.at(-1)!.message += ` ${line.trim()}`;
    }
  }
  return errors;
}

/** The nearest `node_modules` at or above a folder. */
function installedPackages(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    const installed = join(folder, 'node_modules');
    if (existsSync(installed)) return installed;
    if (dirname(folder) === folder) return undefined;
  }
}

function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fsh-codegen-')));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

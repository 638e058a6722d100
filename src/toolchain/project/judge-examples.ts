import { build, type Plugin } from 'esbuild';
import type { FhirResource } from '../releases/fhir-types.js';
import type { SourceLocation } from '../model/types.js';
import type { GeneratedFile } from '../generate/file.js';
import type { Diagnostic } from '../text/diagnostics.js';
import type { ExampleEntry } from './examples.js';
import { packageSources, resolveModule } from './package/sources.js';

/** An example as it is exchanged, and what is written beside it. */
interface JudgedExample {
  name: string;
  resource: FhirResource;
  entry: ExampleEntry;
  source?: SourceLocation | undefined;
}

interface Issue {
  severity: string;
  code: string;
  expression: string;
  message: string;
}

type Validate = (resource: unknown) => { valid: boolean; issues: Issue[] };

/** Issues that a message lists; the others are counted. */
const LISTED = 3;

/**
 * Judges examples by the validators that a build has generated.
 *
 * @param code the generated TypeScript
 * @returns an error for each example whose verdict is wrong; a warning for each that is invalid and has none
 */
export async function judgeExamples(
  code: readonly GeneratedFile[],
  examples: readonly JudgedExample[],
): Promise<Diagnostic[]> {
  if (examples.length === 0) return [];
  const validate = await loadValidators(code);
  return examples.flatMap((example) => judged(example, validate));
}

function judged({ name, resource, entry, source }: JudgedExample, validate: Validate): Diagnostic[] {
  const errors = validate(resource).issues.filter(({ severity }) => severity === 'error');
  const found = errors.map(({ code, expression }) => `${code} ${expression}`);
  const diagnostic = (severity: Diagnostic['severity'], message: string, hint: string): Diagnostic[] => [
    { code: 'example.wrong-verdict', severity, message: `example ${name}: ${message}`, ...source, hint },
  ];
  if (entry.expected.length > 0) {
    const missing = entry.expected
      .map(({ code, expression }) => `${code} ${expression}`)
      .filter((issue) => !found.includes(issue));
    if (missing.length === 0) return [];
    return diagnostic(
      'error',
      `@invalid names ${missing.join(' and ')}, which the validators do not find; ${errors.length ? `they find ${listed(found)}` : 'they find it valid'}`,
      errors.length
        ? `say \`// @invalid ${found[0]}\`, or change the example`
        : 'write `// @valid`, or change the example',
    );
  }
  if (errors.length === 0) return [];
  const issues = listed(errors.map(({ code, expression, message }) => `${code} ${expression} (${message})`));
  if (entry.valid === true)
    return diagnostic(
      'error',
      `@valid is wrong: ${issues}`,
      `correct the example, or say \`// @invalid ${found[0]}\``,
    );
  if (/\.(json|xml)$/.test(entry.source)) return [];
  return diagnostic(
    'warning',
    `it is invalid: ${issues}`,
    `correct it, or say above it \`// @invalid ${found[0]}\``,
  );
}

function listed(issues: readonly string[]): string {
  const more = issues.length - LISTED;
  return `${issues.slice(0, LISTED).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** The project's `validate`, bundled and loaded from memory. */
async function loadValidators(code: readonly GeneratedFile[]): Promise<Validate> {
  const files = packageSources(new Map(code.map(({ path, content }) => [path, content])), []);
  const inMemory: Plugin = {
    name: 'generated',
    setup(of) {
      of.onResolve({ filter: /.*/ }, ({ path, importer }) => {
        const file = importer === '' ? path.replace(/^\.\//, '') : resolveModule(importer, path);
        return files.has(file) ? { path: file, namespace: 'generated' } : { path, external: true };
      });
      of.onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => ({
        contents: files.get(path)!,
        loader: 'ts',
      }));
    },
  };
  const { outputFiles } = await build({
    entryPoints: ['generated/validators/index.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
    tsconfigRaw: '{}',
    plugins: [inMemory],
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`;
  return ((await import(url)) as { validate: Validate }).validate;
}

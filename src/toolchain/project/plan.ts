import { join } from 'node:path';
import type { CapabilityStatement, FhirResource } from '../releases/fhir-types.js';
import { compile } from '../compile/compile.js';
import type { CompiledResource, CompileResult } from '../compile/compiled.js';
import { loadDefinitions, type Definitions } from '../releases/release.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import type { GeneratedFile } from '../generate/file.js';
import { generateArbitraries } from '../generate/arbitraries/arbitraries.js';
import { generateExampleModule, type ExampleInput } from '../generate/examples/examples.js';
import { generateSchemas } from '../generate/schema/schema.js';
import { generateAll } from '../generate/all.js';
import { generateExportsReport } from '../generate/review/exports.js';
import type { PackageConfig } from '../compile/inputs/config-package.js';
import { configPlaces } from '../compile/inputs/config-places.js';
import { layoutOf } from '../compile/inputs/layout.js';
import { packageEntries, type EntryProblem } from './package/entries.js';
import { packageSources, resolveModule } from './package/sources.js';
import { deriveCapability } from '../generate/capability/derive.js';
import { StandardOrder } from '../json/order.js';
import { printJson } from '../json/print.js';
import { unaccepted } from '../lint/accepted.js';
import { lint } from '../lint/lint.js';
import { CoreModels } from '../model/core.js';
import { wholeCoreModel } from '../model/whole-core.js';
import { projectModel } from '../model/project.js';
import type { ProjectModel } from '../model/types.js';
import { schemaOf } from '../xml/schema.js';
import type { Schema } from 'fsh-codegen-runtime/xml/schema.js';
import { fileNameOf, withNarrative } from './conformance.js';
import { includedDocuments } from './documents.js';
import { uncoveredProfiles } from './example-coverage.js';
import { asExchanged, readExpectations, type ExampleEntry } from './examples.js';
import { foreignDefinitions, withoutBrokenRules } from './foreign.js';
import { formatCache, formatTypeScript } from './format.js';
import { judgeExamples } from './judge-examples.js';
import { includedFiles } from './include.js';
import { resourceFiles } from './resource-files.js';
import { Stages } from './stages.js';
import { stubFiles } from './stub-files.js';
import { unresolvedReferences, withForeignGrouped } from './unresolved.js';
import { versionProblems } from './version.js';

/** Everything that a build writes, before any of it is written. */
export interface BuildPlan {
  /** By path relative to the output folder, with forward slashes, in code-unit order. */
  files: Map<string, string>;
  /** Files of the package alone, by path relative to `dist`: data that nobody reads in a pull request. */
  packageFiles: Map<string, string>;
  project: ProjectModel;
  compiled: CompileResult;
  /** The project's own code that is part of its package, by path relative to the project. */
  included: GeneratedFile[];
  /** Warnings; a plan with errors is not made. */
  diagnostics: Diagnostic[];
}

export interface PlanOptions {
  /** Holds the FSH folder. */
  root: string;
  /** The FSH folder, relative to the root. */
  fsh?: string;
  /** Defaults to the installed ones. */
  definitions?: Definitions;
  /** True (default) reuses formatted code from a cache. */
  useCache?: boolean;
}

/** Work that a process does once: the definitions, and the models of the core. */
const loaded = new WeakMap<Definitions, { core: CoreModels; order: StandardOrder }>();
let installed: Definitions | undefined;

/**
 * Compiles a project and generates all of its output in memory.
 *
 * @throws DiagnosticsError with everything that is wrong, where there is an error
 */
export async function planBuild(options: PlanOptions, stages = new Stages()): Promise<BuildPlan> {
  const { root, fsh = 'fsh' } = options;
  const installedCore = await stages.run(
    'definitions',
    () => options.definitions ?? (installed ??= loadDefinitions()),
    (d) => `${d.core.entries.length} definitions of the core`,
  );
  const compiled = await stages.run(
    'compile',
    () => compile(join(root, fsh), installedCore, { shownAs: fsh, root }),
    (c) => `${c.files.length} FSH files, ${c.resources.length} resources, ${c.stubs.length} stubs`,
  );
  const { path: configPath, shownAs: configFile } = layoutOf(join(root, fsh), fsh).config;
  const inConfig = configPlaces(configPath);
  const versions = compiled.config ? versionProblems(root, compiled.config, configFile) : [];
  requireNoErrors([...versions, ...compiled.diagnostics]);
  const { definitions } = compiled;
  const { core, order } = coreOf(definitions);
  const config = compiled.config!;
  const definitionsOfProject = compiled.resources.filter((r) => r.usage === 'definition');
  const examples = compiled.resources.filter((r) => r.usage === 'example');
  const expectations = readExpectations(examples, root);
  requireNoErrors([...compiled.diagnostics, ...expectations.diagnostics]);

  const model = await stages.run(
    'model',
    () =>
      projectModel(
        {
          ...config,
          title: config.title,
          publisher: config.publisher,
          license: config.license,
          stubs: compiled.stubs,
          resources: definitionsOfProject,
        },
        definitions,
        core,
      ),
    (p) =>
      `${p.profiles.length} profiles, ${p.valueSets.length} value sets, ${Object.keys(p.types).length} core types`,
  );
  const foreign = foreignDefinitions(definitionsOfProject, model.coreProfiles, installedCore);
  const unresolved = withForeignGrouped(
    unresolvedReferences(model, definitions, config.absent),
    foreign.files,
  );
  requireNoErrors(unresolved);
  const { project, diagnostics: unchecked } = withoutBrokenRules(model, foreign);
  const warnings = [...compiled.diagnostics, ...unresolved, ...unchecked];
  const withProfiles = (r: CompiledResource): CompiledResource =>
    r.resource.resourceType === 'CapabilityStatement'
      ? { ...r, resource: deriveCapability(r.resource, project, config.capability?.replies ?? {}, r.source) }
      : r;
  const published = definitionsOfProject.map(withProfiles);
  const statements = published.filter((r) => r.resource.resourceType === 'CapabilityStatement');
  const isOnlyStatement = statements.length === 1;
  // an example may say its own list, or lists nothing
  const shown = examples.map((r) => ('profile' in r.resource ? r : withProfiles(r)));
  const resources = await stages.run(
    'resources',
    () => [
      ...resourceFiles(
        [
          ...published.map((r) => ({
            compiled: r,
            path: publishedPath(r.resource, isOnlyStatement),
            resource: withNarrative(r),
          })),
          ...shown.map((r, i) => ({
            compiled: r,
            path: (kind: string) => `examples/${kind}/${fileNameOf(r.resource)}.${kind}`,
            resource: asExchanged(r.resource, expectations.entries[i]!),
          })),
        ],
        definitions,
        order,
      ),
      ...stubFiles(compiled.stubs, definitions),
      ...exampleIndex(expectations.entries),
    ],
    (files) => `${files.length} files of JSON and XML`,
  );
  const included = await includedFiles(root, config.package);
  const code = await stages.run(
    'generate',
    async () => [
      ...generateAll(
        project,
        statements.map(({ resource, source }) => ({ statement: resource as CapabilityStatement, source })),
        xmlTypes(definitions),
        published.flatMap(({ resource, source }) =>
          resource.resourceType === 'ConceptMap' ? [{ resource, source }] : [],
        ),
        wholeCoreModel(definitions),
      ),
      ...(await includedDocuments(root, config.package, project)),
    ],
    (files) => `${files.length} files of TypeScript`,
  );
  const entryProblems: EntryProblem[] = [];
  code.push(...exportsReport(project, config.package, code, included, entryProblems));
  const judged = await stages.run(
    'examples',
    () =>
      judgeExamples(
        code,
        shown.map((r, i) => ({
          name: r.name,
          resource: asExchanged(r.resource, expectations.entries[i]!),
          entry: expectations.entries[i]!,
          source: r.source,
        })),
      ),
    () => `${shown.length} examples judged`,
  );
  const placed = entryProblems.map(({ path, diagnostic }): Diagnostic => ({
    ...diagnostic,
    file: configFile,
    ...inConfig(path),
  }));
  requireNoErrors([...placed, ...judged]);
  const doubts = [...lint(project), ...uncoveredProfiles(project, expectations.entries)];
  warnings.push(...judged, ...unaccepted(doubts, config.accepted ?? [], configFile, inConfig));
  const formatted = await stages.run('format', () =>
    formatAll(code, options.useCache === false ? undefined : formatCache()),
  );
  const files = [...resources, ...formatted].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    files: new Map(files.map((f) => [f.path, f.content])),
    packageFiles: new Map(
      packageFilesOf(
        project,
        shown.map((r, i) => ({
          ...expectations.entries[i]!,
          resource: order.resource(asExchanged(r.resource, expectations.entries[i]!)),
        })),
      ).map((f) => [f.path, f.content]),
    ),
    project,
    compiled,
    included,
    diagnostics: warnings,
  };
}

function coreOf(definitions: Definitions): { core: CoreModels; order: StandardOrder } {
  let known = loaded.get(definitions);
  if (!known) {
    const core = new CoreModels(definitions);
    known = { core, order: new StandardOrder(core) };
    loaded.set(definitions, known);
  }
  return known;
}

function packageFilesOf(project: ProjectModel, examples: readonly ExampleInput[]): GeneratedFile[] {
  return [
    ...generateSchemas(project),
    ...generateExampleModule(project, examples),
    ...generateArbitraries(project, examples),
  ];
}

function xmlTypes(definitions: Definitions): { schema: Schema; resourceTypes: string[] } {
  const schema = schemaOf(definitions);
  return { schema, resourceTypes: definitions.coreTypes.filter((type) => schema.resource(type)) };
}

function requireNoErrors(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some((d) => d.severity === 'error')) throw new DiagnosticsError(diagnostics);
}

/** Output folder of a resource. A capability statement is not a definition and has its own. */
function publishedPath(resource: FhirResource, isOnlyStatement: boolean): (kind: string) => string {
  if (resource.resourceType !== 'CapabilityStatement')
    return (kind) => `fhir/${kind}/${fileNameOf(resource)}.${kind}`;
  const name = isOnlyStatement ? resource.resourceType : fileNameOf(resource);
  return (kind) => `capability/${name}.${kind}`;
}

function exampleIndex(entries: readonly ExampleEntry[]): GeneratedFile[] {
  return entries.length ? [{ path: 'examples/index.json', content: printJson(entries) }] : [];
}

/** The report on the package's exports; its entries are those of `dist/`. Adds the faults of these to `problems`. */
function exportsReport(
  project: ProjectModel,
  config: PackageConfig | undefined,
  code: readonly GeneratedFile[],
  included: readonly GeneratedFile[],
  problems: EntryProblem[],
): GeneratedFile[] {
  const sources = packageSources(new Map(code.map((file) => [file.path, file.content])), included);
  const entries = new Map<string, string>();
  const packaged = packageEntries(project, config ?? {}, sources);
  problems.push(...packaged.problems);
  for (const [name, text] of packaged.entries) {
    const path = `entries/${name}.ts`;
    sources.set(path, text);
    entries.set(name === 'index' ? '.' : `./${name}`, path);
  }
  return generateExportsReport(project, entries, sources, resolveModule);
}

async function formatAll(
  files: readonly GeneratedFile[],
  cache: string | undefined,
): Promise<GeneratedFile[]> {
  return Promise.all(
    files.map(async (file) =>
      file.path.endsWith('.ts')
        ? { path: file.path, content: await formatTypeScript(file.content, cache) }
        : file,
    ),
  );
}

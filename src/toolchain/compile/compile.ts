import { type Definitions, RELEASE } from '../releases/release.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { clashes } from './clashes.js';
import { indexGaps } from './gaps.js';
import { explain } from './explain/explain.js';
import { unknownCodes } from './codes/unknown-codes.js';
import { inOrder, type CompileResult } from './compiled.js';
import type { ProjectConfig } from './inputs/config.js';
import { fastEngine } from './fast-engine.js';
import { compiledPublished, definitionsForFsh } from './published-resources.js';
import { readProject, type Project } from './project.js';
import { runSushi, type Engine } from './run-sushi.js';
import { sushiWarnings } from './sushi-version.js';
import { needlessStubs } from './inputs/stub-entries.js';

/**
 * Compiles a folder of FSH to STU3 resources.
 *
 * @param folder holds `sushi-config.yaml`, `.fsh` files at any depth, and `stubs.yaml` where there are stubs
 * @param options.shownAs the folder's name in diagnostics and provenance; by default its own
 * @param options.root holds `input/` with published definitions, and is what the paths of dependencies are relative to
 * @returns everything that is wrong, at once, in `diagnostics`; with an error among them, no resources
 */
export function compile(
  folder: string,
  definitions: Definitions,
  options: { shownAs?: string; root?: string } = {},
): CompileResult {
  const project = readProject(folder, definitions, options.shownAs, options.root);
  const compiled = compileProject(project, fastEngine(definitionsForFsh(project), project.stubs));
  return { ...compiled, diagnostics: [...compiled.diagnostics, ...sushiWarnings()] };
}

/** Without a configuration the FSH can still be read, so that its errors come out with the configuration's. */
const NO_CONFIG: ProjectConfig = {
  id: 'unknown',
  canonical: 'http://example.org',
  version: '0',
  fhirVersion: RELEASE.defaultVersion,
  status: 'draft',
};

/** Compiles what was read, with SUSHI as the engine says. */
export function compileProject(project: Project, engine: Engine): CompileResult {
  const { config, stubs, sources, diagnostics } = project;
  const { definitions } = project.published;
  const run = project.isComplete
    ? runSushi(sources, config ?? NO_CONFIG, engine)
    : { resources: [], diagnostics: [], carets: [] };
  const published = compiledPublished(project, run.resources);
  const resources = inOrder([...run.resources, ...published.resources]);
  let all = [...diagnostics, ...toldOf(run.diagnostics, diagnostics), ...published.diagnostics];
  all.push(...clashes(resources, run.diagnostics));
  all.push(...indexGaps(run.resources));
  all.push(...needlessStubs(stubs, resources));
  const codes = unknownCodes(run.resources, sources, definitions, all, run.carets);
  all = [...all.filter((d) => !isSaidBetter(d, codes)), ...codes];
  const failed = all.some((d) => d.severity === 'error');
  return {
    ...(config && { config }),
    resources: failed ? [] : resources,
    definitions,
    stubs,
    diagnostics: explain(all, sources, definitions),
    files: sources.map((source) => source.path),
  };
}

/** True for a message of the exporter about a code, without its place, if another diagnostic has the place. */
function isSaidBetter({ message, file }: Diagnostic, codes: readonly Diagnostic[]): boolean {
  const code = / \^\S+: Invalid value: #(\S+?)\. /.exec(message)?.[1];
  return code !== undefined && codes.some((d) => d.file === file && d.message.startsWith(`"${code}" `));
}

/** Without a package that the project depends on, whatever refers to it looks wrong: then only the text of the FSH is judged. */
function toldOf(found: readonly Diagnostic[], ofProject: readonly Diagnostic[]): readonly Diagnostic[] {
  const lacksPackage = ofProject.some(
    ({ code, severity }) => severity === 'error' && code.startsWith('dependency.'),
  );
  return lacksPackage ? found.filter(({ code }) => code === 'fsh.import') : found;
}

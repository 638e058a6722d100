import { RANDOM_ENTRY } from '../../generate/arbitraries/arbitraries.js';
import { generateValidators } from '../../generate/validators/index.js';
import { DiagnosticsError } from '../../text/diagnostics.js';
import type { BuildPlan } from '../plan.js';
import { bundlePackage } from './bundle.js';
import { declarationsOf } from './declarations.js';
import { foldersBesideRoot, packageEntries } from './entries.js';
import { packageManifest } from './manifest.js';
import { packageSources } from './sources.js';

/** The folder of the declarations in the package. */
const DECLARATIONS = 'dts';

/** The folder of the entries without fast paths. */
const SMALL = 'small';

/**
 * Makes the package of a project: JavaScript in a file for each entry and chunks that they share, declarations, and a manifest.
 *
 * Validators have their fast paths here, which `generated/` leaves out. The folder `small` has the same entries without them: they load
 * and bundle smaller, validate slower, and have the same verdicts and declarations.
 *
 * @returns the files by path relative to `dist/`
 * @throws DiagnosticsError with all that does not compile
 */
export async function makePackage(plan: BuildPlan, root: string): Promise<Map<string, string>> {
  const { project, compiled, files, included, packageFiles } = plan;
  const withFastPaths = new Map(files);
  for (const { path, content } of generateValidators(project, { fastPath: true }))
    withFastPaths.set(path, content);
  const sources = packageSources(withFastPaths, included);
  const small = packageSources(files, included);
  const entries = new Map<string, string>();
  for (const [name, text] of packageEntries(project, compiled.config?.package ?? {}, sources).entries) {
    const path = `entries/${name}.ts`;
    sources.set(path, text);
    small.set(path, text);
    entries.set(name, path);
  }
  const smallEntries = new Map(entries);
  for (const name of foldersBesideRoot(sources)) smallEntries.delete(name);
  // side by side: the compiler is a process of its own, and its diagnostics come first
  const bundling = Promise.all([bundlePackage(sources, entries), bundlePackage(small, smallEntries)]);
  bundling.catch(() => undefined);
  const { diagnostics, emitted } = await declarationsOf(sources, root);
  if (diagnostics.length) throw new DiagnosticsError(diagnostics);
  const [result, smallResult] = await bundling;
  for (const [path, text] of smallResult) result.set(`${SMALL}/${path}`, text);
  for (const [path, text] of emitted) result.set(`${DECLARATIONS}/${path}`, text);
  const isPublic = (name: string) => name !== RANDOM_ENTRY;
  const contents = {
    entries: [...entries.keys()].filter(isPublic),
    smallEntries: smallEntries.keys(),
    declarations: DECLARATIONS,
    small: SMALL,
    data: packageFiles.keys(),
  };
  result.set('package.json', packageManifest(compiled.config!, contents));
  return result;
}

import { generateValidators } from '../../generate/validators/index.js';
import { DiagnosticsError } from '../../text/diagnostics.js';
import type { BuildPlan } from '../plan.js';
import { bundlePackage } from './bundle.js';
import { declarationsOf } from './declarations.js';
import { packageEntries } from './entries.js';
import { packageSources } from './sources.js';

/** The folder of the declarations in the package. */
const DECLARATIONS = 'dts';

/**
 * Makes the package of a project: JavaScript in a file for each entry and chunks that they share, and declarations.
 *
 * Validators have their fast paths here, which `generated/` leaves out.
 *
 * @returns the files by path relative to `dist/`
 * @throws DiagnosticsError with all that does not compile
 */
export async function makePackage(plan: BuildPlan, root: string): Promise<Map<string, string>> {
  const { project, compiled, files, included } = plan;
  const generated = new Map(files);
  for (const { path, content } of generateValidators(project, { fastPath: true }))
    generated.set(path, content);
  const sources = packageSources(generated, included);
  const entries = new Map<string, string>();
  for (const [name, text] of packageEntries(project, compiled.config?.package ?? {}, sources)) {
    const path = `entries/${name}.ts`;
    sources.set(path, text);
    entries.set(name, path);
  }
  // side by side: the compiler is a process of its own, and what it finds comes first
  const bundling = bundlePackage(sources, entries);
  bundling.catch(() => undefined);
  const { diagnostics, emitted } = await declarationsOf(sources, root);
  if (diagnostics.length) throw new DiagnosticsError(diagnostics);
  const result = await bundling;
  for (const [path, text] of emitted) result.set(`${DECLARATIONS}/${path}`, text);
  return result;
}

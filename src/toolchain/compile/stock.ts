import { createRequire } from 'node:module';
import { fhirdefs } from 'fsh-sushi';
import { type Definitions, metaType } from '../releases/release.js';
import { compileProject } from './compile.js';
import type { CompileResult } from './compiled.js';
import type { ExternalDefinitions } from './export-tank.js';
import { definitionsForFsh } from './published-resources.js';
import { readProject } from './project.js';
import type { Engine } from './run-sushi.js';
import { stubDefinitions, type Stub } from './inputs/stubs.js';

/** The copy of the package loader that SUSHI uses. */
const { InMemoryVirtualPackage } = createRequire(createRequire(import.meta.url).resolve('fsh-sushi'))(
  'fhir-package-loader',
) as {
  InMemoryVirtualPackage: new (manifest: object, resources: Map<string, object>) => never;
};

/** SUSHI's own package loader, with the definitions and the stubs in its database. */
export async function stockDefinitions(
  definitions: Definitions,
  stubs: readonly Stub[],
): Promise<InstanceType<typeof fhirdefs.FHIRDefinitions>> {
  const loader = await fhirdefs.createFHIRDefinitions({ options: { log: () => undefined } });
  const { authoring } = definitions;
  const resources = [
    ...authoring.entries.map((entry) => authoring.resource<object>(entry)),
    ...stubDefinitions(stubs, definitions),
  ];
  const byKey = new Map(resources.map((resource, i) => [String(i), structuredClone(resource)] as const));
  await loader.loadVirtualPackage(
    new InMemoryVirtualPackage({ name: 'definitions', version: '1.0.0' }, byKey),
  );
  return loader;
}

/** SUSHI as it is, but for what STU3 means otherwise. */
export async function stockEngine(definitions: Definitions, stubs: readonly Stub[]): Promise<Engine> {
  const external = (await stockDefinitions(definitions, stubs)) as unknown as ExternalDefinitions;
  const plainly = <T>(work: () => T): T => work();
  return {
    external,
    metaType: (name) => metaType(name, definitions),
    reading: plainly,
    exporting: plainly,
  };
}

/**
 * Compiles with SUSHI's own loader and parts, except where STU3 differs in meaning. `compile` has to give the same bytes, and its speed
 * is measured against this.
 */
export async function compileStock(
  folder: string,
  definitions: Definitions,
  options: { shownAs?: string; root?: string } = {},
): Promise<CompileResult> {
  const project = readProject(folder, definitions, options.shownAs, options.root);
  return compileProject(project, await stockEngine(definitionsForFsh(project), project.stubs));
}

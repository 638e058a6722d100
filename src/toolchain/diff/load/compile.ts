import { join } from 'node:path';
import type { CapabilityStatement } from '../../releases/fhir-types.js';
import type { Definitions } from '../../releases/release.js';
import { DiagnosticsError } from '../../text/diagnostics.js';
import type { LoadedResource } from './loaded.js';
import { coreModels } from './side.js';

/**
 * The resources of a project's FSH, compiled here and now; nothing is written.
 *
 * @param root holds `fsh/`
 * @throws DiagnosticsError with all that is wrong with it
 */
export async function compileResources(root: string, definitions: Definitions): Promise<LoadedResource[]> {
  // the compiler is large, and not needed where both sides are built
  const [{ compile }, { deriveCapability }, { projectModel }] = await Promise.all([
    import('../../compile/compile.js'),
    import('../../generate/capability/derive.js'),
    import('../../model/project.js'),
  ]);
  const compiled = compile(join(root, 'fsh'), definitions, { shownAs: 'fsh', root });
  if (compiled.diagnostics.some((d) => d.severity === 'error'))
    throw new DiagnosticsError(compiled.diagnostics);
  const config = compiled.config!;
  const own = compiled.resources.filter((r) => r.usage === 'definition');
  const { title, publisher, license } = config;
  const project = projectModel(
    { ...config, title, publisher, license, stubs: compiled.stubs, resources: own },
    compiled.definitions,
    coreModels(compiled.definitions),
  );
  return own.map(({ resource, source, elements }) => ({
    resource:
      resource.resourceType === 'CapabilityStatement'
        ? deriveCapability(resource as CapabilityStatement, project, config.capability?.replies ?? {})
        : resource,
    file: source?.file ?? 'fsh',
    ...(source && { source }),
    ...(elements && { elements }),
  }));
}

import type { StructureDefinition } from '../../releases/fhir-types.js';
import type { Definitions, ReleaseStructure } from '../../releases/release.js';
import { Snapshots } from '../../snapshot/snapshots.js';
import type { Diagnostic } from '../../text/diagnostics.js';
import type { LoadedResource } from './loaded.js';

/**
 * Makes snapshots for the definitions that have only a differential. A definition for which this fails stays as it is.
 *
 * @param report gets the faults of differentials; the caller reports those that yield no snapshot
 */
export function withSnapshots(
  loaded: readonly LoadedResource[],
  definitions: Definitions,
  report: (diagnostic: Diagnostic) => void,
): readonly LoadedResource[] {
  const isWithout = ({ resource }: LoadedResource) =>
    resource.resourceType === 'StructureDefinition' &&
    resource.url !== undefined &&
    !resource.snapshot?.element?.length &&
    (resource.fhirVersion?.startsWith('3.') ?? true);
  if (!loaded.some(isWithout)) return loaded;
  const inputs = loaded.flatMap(({ resource, file }) =>
    resource.resourceType === 'StructureDefinition' && resource.url !== undefined
      ? [{ structure: resource as unknown as ReleaseStructure, file }]
      : [],
  );
  const snapshots = new Snapshots(inputs, {
    definition: (name) => definitions.structureDefinition(name) as unknown as ReleaseStructure | undefined,
  });
  const made = loaded.map((item) => {
    if (!isWithout(item)) return item;
    const result = snapshots.result((item.resource as StructureDefinition).url);
    return result ? { ...item, resource: result.structure as unknown as StructureDefinition } : item;
  });
  snapshots.diagnostics
    .map((d): Diagnostic => (d.severity === 'error' ? { ...d, severity: 'warning' } : d))
    .forEach(report);
  return made;
}

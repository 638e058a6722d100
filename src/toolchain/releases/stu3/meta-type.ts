import type { Definitions } from './definitions/definitions.js';
import { R4_TYPES } from './meta-model.js';
import type { ReleaseStructure } from './shapes.js';
import { upStructure } from './up.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/**
 * STU3's own definition of a type that R4's replaces while SUSHI runs. Profiles of the type are derived from it.
 *
 * @param name of the type, or its canonical
 * @returns in R4's shape; undefined for any other type
 */
export function metaType(name: string, definitions: Definitions): object | undefined {
  const type = name.startsWith(CORE) ? name.slice(CORE.length) : name;
  const found = R4_TYPES.has(type) ? definitions.structureDefinition(type) : undefined;
  return found && upStructure(found as unknown as ReleaseStructure);
}

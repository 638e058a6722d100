import type { FhirResource } from '../../releases/fhir-types.js';
import type { StructureSource } from '../../model/profile.js';

/** A resource of a side, with the file it was in, and where it was authored if that is known. */
export interface LoadedResource {
  resource: FhirResource;
  file: string;
  source?: StructureSource['definition'];
  elements?: StructureSource['elements'];
}
